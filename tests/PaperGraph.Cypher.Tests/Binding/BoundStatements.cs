namespace PaperGraph.Cypher.Tests.Binding;

/// <summary>Statements that bind, a line each, by what they are about.</summary>
internal static class BoundStatements
{
    /// <summary>All of them.</summary>
    public static IEnumerable<string> All =>
        new[] { Projections, Patterns, Expressions, Subqueries, Updates }.SelectMany(text => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public const string Projections = """
        MATCH (a) RETURN a
        MATCH (b)-[r]->(a) RETURN *
        MATCH (b)-[r]->(a) WITH *, a.x AS a, 1 AS z RETURN *
        MATCH (a) RETURN a.name, a.`last name`, a {.x, .*, y: 1, z: a.z}
        MATCH (a) WITH a, a.x AS x WHERE x > a.y RETURN x
        WITH 1 AS a, 2 AS b WITH a AS b, b AS a RETURN a, b
        MATCH (a) RETURN a.x AS x, count(*) AS n ORDER BY n DESC, a.x SKIP 1 LIMIT $limit
        MATCH (a) RETURN a.x, a.x + count(a.y) * 2, count(a.y)
        MATCH (a)-->(b) RETURN a AS m, a.x + size([(a)-->(c) | c.x]) + count(*) AS s ORDER BY a.y + s
        MATCH (a)-->(b) RETURN a, a.x + sum(b.x) AS s, collect(DISTINCT b) AS bs ORDER BY a.x + sum(b.x)
        MATCH (a) RETURN DISTINCT a.x AS x ORDER BY a.x + 1
        MATCH (a) RETURN count(*)
        MATCH (a) WITH a.x AS x, count(*) AS c WHERE count(*) > 2 AND a.x < 3 RETURN x
        MATCH (a) WITH a AS b ORDER BY a.x, b.y, a LIMIT 3 WHERE a.z = b.z RETURN b
        MATCH (a) RETURN [x IN collect(a.x) WHERE x > 1 | x + 1] AS xs, any(x IN collect(a) WHERE x.y = 1) AS any
        RETURN 1 AS x UNION RETURN 'a' AS x UNION RETURN null AS x
        RETURN 1 AS x, 2 AS y UNION ALL RETURN 3 AS y, 4 AS x
        """;

    public const string Patterns = """
        MATCH (a:A:B {x: 1})-[r:R|S*1..3 {y: $y}]-(b) WHERE a.z = b.z RETURN r
        MATCH p = (a)<-[r:R WHERE r.x > b.x]-(b:!A&(B|%)) RETURN length(p)
        MATCH (a), (b) RETURN a, b
        MATCH (a)-->(b), (b)-->(c), (c)-->(a) RETURN a
        MATCH (a) MATCH (a)-[*]->(b), (c)-->(a) RETURN b
        MATCH (a)-[r]->(b) OPTIONAL MATCH (b)-[r]->(c) WHERE c.x = a.x RETURN c
        MATCH (a)-[r]->(b), (c)-[r]->(d) WHERE a.x = 1 RETURN r
        MATCH (a)-[r1]->()-[r2]->(b) WITH [r1, r2] AS rs MATCH (x)-[rs*]->(y) RETURN x, y
        MATCH (a) ((x)-[r:R]->(y) WHERE x.v < y.v){1,3} (b) RETURN x, r, y
        MATCH ((x)-[r]->(y))+ RETURN r
        MATCH (a)-[r:R]->{2,}(b)<-[s WHERE s.x = 1]-+(c) RETURN r, s
        MATCH ((a)-[r]->(b) WHERE a.x = b.x) RETURN r
        MATCH p = ANY SHORTEST ((a:A)-[r]->+(b:B) WHERE a.x < b.x) RETURN p
        MATCH p = shortestPath((a:A)-[:R*..5]-(b:B)) RETURN nodes(p)
        MATCH p = SHORTEST 3 (a)-->*(b) RETURN p
        MATCH p = SHORTEST $k (a)-->+(b), (b)-->(c) RETURN p
        MATCH (a:$($label)|$any($labels)) RETURN a
        UNWIND $nodes AS n MATCH (n)-->(m) RETURN m
        UNWIND 1 AS x UNWIND [[2]] AS y UNWIND y AS z RETURN x, y, z
        """;

    public const string Expressions = """
        RETURN 1 + 2 AS i, 1 + 2.0 AS f, 'a' + 1 AS s, [1] + 2 AS l, [1] + ['a'] AS m, 4 / 2 AS d, 2 ^ 2 AS p, -1 AS n, $x + 1 AS u
        RETURN NOT true OR 1 < 2 <= 3 XOR 1 IN [1, null] AND 'a' STARTS WITH 'b' AS b
        RETURN [1, 2.5][0] AS i, [[1]][0][1..] AS s, {a: 1}.a AS m, [1, 'a'] AS any, [] AS empty
        MATCH (a) RETURN a:A&B AS l, a.x IS NOT NULL AS n, a.x IS :: INTEGER AS t, head(labels(a)) AS h, coalesce(a.x, 1) AS c
        RETURN [x IN [1, 2] WHERE x > 1 | x * 2.0] AS l, all(x IN ['a'] WHERE x = 'a') AS q, reduce(s = 0, x IN [1] | s + x) AS r
        MATCH (x) RETURN [x IN [1] | [y IN [x] | x + y]] AS l, x
        RETURN CASE 1 WHEN 1, 2 THEN 'a' WHEN < 3 THEN 'b' WHEN IS NULL THEN 'c' ELSE null END AS s
        RETURN CASE WHEN true THEN 1 END AS i, CASE $x WHEN 1 THEN 1 ELSE 'a' END AS any
        """;

    public const string Subqueries = """
        MATCH (a) WHERE (a)-->() AND NOT (a)<-[:R]-(:B) RETURN a
        MATCH (a) RETURN [p = (a)-[r]->(b) WHERE b.x > a.x | length(p) + b.x] AS l, exists((a)-->()) AS e
        MATCH (a) RETURN EXISTS { (a)-->(b) WHERE b.x = a.x } AS e, COUNT { (a)-->() } AS c, COLLECT { MATCH (a)-->(b) RETURN b.x } AS l
        MATCH (a) WHERE EXISTS { MATCH (a)-->(b) WITH b, count(*) AS c WHERE c > a.x RETURN b } RETURN a
        MATCH p = (a) RETURN [p = (a)-->() | p] AS ps, p
        MATCH (a), (b) RETURN shortestPath((a)-[*]-(b)) AS p, allShortestPaths((a)-[*]-(b)) AS ps
        MATCH (a) CALL (a) { MATCH (a)-->(b) RETURN b AS c ORDER BY b.x LIMIT 1 } RETURN a, c
        MATCH (a) CALL { WITH a MATCH (a)-->(b) RETURN count(b) AS c } RETURN a, c
        MATCH (a) CALL (*) { CREATE (b {x: a.x}) } RETURN a
        CALL { RETURN 1 AS x UNION RETURN 2 AS x } RETURN x
        UNWIND [1] AS x CALL (x) { CREATE ({x: x}) } IN TRANSACTIONS OF 10 ROWS
        CALL test.my.proc
        CALL test.my.proc(1, 'a') YIELD b AS c, a WHERE a > 1
        MATCH (n) CALL test.my.proc(n.x, 'a') YIELD a RETURN n, a
        MATCH (n) CALL test.doNothing() RETURN n
        CALL test.labels()
        """;

    public const string Updates = """
        CREATE (a:A:B {x: 1})-[r:R]->(b $p), (a)-[:S {y: a.x}]->(b), p = ({x: b.x})
        MATCH (a) CREATE (a)<-[:R]-(b:$($label)) RETURN b
        MATCH (a) MERGE (a)-[r:R {x: a.x}]-(b:B {y: 1}) ON CREATE SET b.z = 1, r.x = a.x ON MATCH SET b += $p RETURN r
        MERGE p = (a:A)-[:R]->(a) RETURN p
        MATCH (a) SET a.x = 1, a[$key] = 2, a = {x: 1}, a += a, a:A:$($label)
        MATCH (a)-[r]-() REMOVE a.x, a[$key], a:A DELETE r DETACH DELETE a
        MATCH (a) FOREACH (x IN [1, 2] | CREATE (b {x: x})-[:R]->(a) SET b.y = a.y FOREACH (y IN [x] | MERGE (:C {y: y})))
        LOAD CSV WITH HEADERS FROM $url AS row FIELDTERMINATOR ';' CREATE ({x: row.x})
        LOAD CSV FROM 'file:///a.csv' AS row RETURN row[0] AS x
        MATCH (a) DELETE a FINISH
        CREATE INDEX i FOR (n:A) ON (n.x)
        """;
}
