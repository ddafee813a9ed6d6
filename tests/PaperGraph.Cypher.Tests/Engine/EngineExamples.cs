namespace PaperGraph.Cypher.Tests.Engine;

/// <summary>Statements that run on <see cref="FuzzGraph"/>: every clause and every kind of expression, with variables that are bound.</summary>
internal static class EngineExamples
{
    public static IReadOnlyList<string> Reads { get; } =
    [
        "MATCH (n) RETURN n, labels(n), properties(n), keys(n), id(n), elementId(n) ORDER BY n.k DESC SKIP 1 LIMIT 3",
        "MATCH (n:A|B&!C {k: 1}) WHERE n.s STARTS WITH 'x' AND n.k IN [1, 2, $p] OR n.f >= 0.5 XOR n.b RETURN DISTINCT n.k AS k, count(*) AS c",
        "MATCH (a:A)-[r:R|S]->(b) WHERE r.w > 1 RETURN a.k, type(r), startNode(r) = a, endNode(r).s, r",
        "MATCH p = (a:A)-[:R*1..3]-(b:B) RETURN p, length(p), nodes(p), relationships(p), [x IN nodes(p) | x.k]",
        "MATCH (a)-[r]->(a) RETURN count(r)", "MATCH (a), (b:B) WHERE a.k = b.k RETURN a.k, b.k", "MATCH (a:A), (b:B) WHERE NOT (a)-->(b) RETURN count(*)",
        "MATCH (a)-[:R]->(b)<-[:S]-(c)-->(d) RETURN a.k, d.k LIMIT 5", "MATCH (a)-[rs:R*0..2 {w: 1}]->(b) RETURN size(rs), b",
        "MATCH (a:A) OPTIONAL MATCH (a)-[r:S]->(b:C) WHERE b.k > 2 RETURN a.k, b.k, r IS NULL",
        "MATCH p = shortestPath((a:A {k: 1})-[:R*..4]-(b:B)) WHERE all(x IN nodes(p) WHERE x.k IS NOT NULL) RETURN p",
        "MATCH p = allShortestPaths((a:A)-[*..3]->(b:C)) RETURN count(p)", "MATCH p = ANY SHORTEST (a:A)-[:R]->+(b) RETURN length(p)", "MATCH p = SHORTEST 2 (a:A {k: 0})-[:R]-{1,3}(b:B) RETURN length(p)",
        "MATCH p = SHORTEST 2 GROUPS (a {k: 0})-[:S]->{1,3}(b) RETURN p", "MATCH (a:A)-[r:R]->{1,2}(b) RETURN r, b.k",
        "MATCH (s:A) ((a)-[r:R]->(b) WHERE a.k < b.k){1,3} (e) RETURN [x IN a | x.k], r, e.k", "MATCH (a:A) WHERE EXISTS { (a)-[:R]->(b) WHERE b.k = a.k + 1 } RETURN a",
        "MATCH (a) RETURN COUNT { (a)-->() } AS c, COLLECT { MATCH (a)--(b) RETURN b.k ORDER BY b.k } AS l", "MATCH (a) RETURN [(a)-[r]->(b:B) WHERE b.k > 0 | [r.w, b.s]] AS l",
        "MATCH (a:A) WITH a, count { (a)--() } AS d ORDER BY d DESC LIMIT 2 MATCH (a)-->(b) RETURN a.k, collect(DISTINCT b.k), sum(d), avg(b.f), min(b.s), max(b.k), stDev(b.k), percentileCont(b.k, 0.5)",
        "UNWIND [1, null, 'a', [2], {x: 3}, 1.5, true, NaN] AS x RETURN x ORDER BY x", "UNWIND range(0, 10, 2) AS x WITH x WHERE x % 4 = 0 RETURN collect(x) AS l, x / 2.0 AS h",
        "UNWIND $rows AS row UNWIND row AS x RETURN DISTINCT x, count(x)", "WITH {a: 1, b: [1, {c: null}]} AS m RETURN m.b[1].c, m['a'], m {.a, .*, z: 2}, keys(m), m = {a: 1}",
        "RETURN reduce(s = 0, x IN range(1, 9) | s + x * $p), [x IN [3, 1, 2] WHERE x > 1 | toString(x)], any(x IN [1] WHERE x = 1), single(x IN [1, 2] WHERE x > 1), none(x IN [] WHERE x)",
        "RETURN CASE WHEN $p > 1 THEN 'a' ELSE 2 END, CASE $t WHEN 'x', 'y' THEN 1 WHEN STARTS WITH 't' THEN 2 WHEN IS NULL THEN 3 END", "RETURN 'abc' =~ '(a|b)+c?.*', 'a' + 1, 'x' || 'y', 2 ^ 0.5, -5 % 3, 7 / 2, 1 < 2 < 3, [1, 2] + 3, [1, 2, 3][-2..], 'a' IN ['a', null]",
        "RETURN toUpper(trim(' x ')), replace('aXbX', 'X', ''), split('a,b', ','), substring('hello', 1, 2), left('ab', 1), reverse([1, 2]), tail([1, 2]), head([]), last([1]), size('x'), coalesce(null, 1)",
        "RETURN toInteger('1'), toFloat('1e3'), toBoolean('true'), toStringList([1, 'a']), round(2.5, 0, 'HALF_EVEN'), abs(-1), sign(-2), sqrt(2), log(0), exp(1), rand() < 1, pi(), atan2(1, 2)",
        "RETURN 1 IS :: INTEGER, [1, 2] IS :: LIST<INTEGER NOT NULL>, null IS NOT TYPED BOOLEAN, valueType([1, 'a'])", "MATCH (n:$($t)) RETURN n", "MATCH (n) WHERE n.k IS :: INTEGER AND n:A RETURN n[$key], n.missing",
        "MATCH (n:A) CALL (n) { MATCH (n)-->(m) RETURN m.k AS mk UNION ALL RETURN n.k AS mk } RETURN n.k, mk ORDER BY mk", "CALL { UNWIND [1, 2] AS x RETURN x UNION RETURN 2 AS x } WITH x MATCH (n {k: x}) RETURN n",
        "CALL db.labels() YIELD label WHERE label <> 'A' RETURN label ORDER BY label", "CALL db.schema.nodeTypeProperties() YIELD *", "CALL db.relationshipTypes", "CALL dbms.components() YIELD name, versions RETURN name, versions[0]",
        "CALL db.index.fulltext.queryNodes('texts', 'alpha OR be*', {limit: 3}) YIELD node, score RETURN node.s, score > 0", "SHOW INDEXES YIELD name, type WHERE type <> 'x' RETURN name", "SHOW FUNCTIONS YIELD name RETURN count(*)", "SHOW CONSTRAINTS",
        "MATCH (n:A) WHERE n.k > 1 AND n.k <= 3 RETURN n.k", "MATCH (n:A) WHERE n.s STARTS WITH 'al' RETURN n", "MATCH (n) WHERE id(n) = 3 RETURN n", "MATCH (n:A) RETURN count(n)", "MATCH ()-[r:R]->() RETURN count(r)",
        "MATCH (a)--(b)--(c) WITH DISTINCT a, c RETURN count(*)", "MATCH (a)-[*1..2]-(b) RETURN DISTINCT b.k", "EXPLAIN MATCH (a:A)-->(b) WHERE a.k = 1 RETURN b ORDER BY b.k LIMIT 1", "PROFILE MATCH (a:A)-->(b) RETURN a, count(b)",
        "RETURN 1 AS x UNION ALL RETURN 'a' AS x UNION ALL MATCH (n) RETURN n.k AS x", "WITH 1 AS x, [1, 2] AS l UNWIND l AS y WITH * ORDER BY y RETURN *", "MATCH (n) RETURN n.b, collect(n)[0..2], count(DISTINCT n.k) AS c ORDER BY c DESC",
    ];

    public static IReadOnlyList<string> Writes { get; } =
    [
        "CREATE (a:A {k: 7, s: 'alpha', l: [1, 2]})-[:R {w: 3}]->(:B:C) RETURN a", "CREATE (a), (b), (a)-[:S]->(b), p = (b)<-[:R]-(c {f: 0.5}) RETURN p", "INSERT (:C {k: 1})",
        "MATCH (a:A {k: 1}), (b:B {k: 2}) CREATE (a)-[r:R {w: a.k}]->(b) SET r.x = 1 RETURN r", "UNWIND range(1, 3) AS i CREATE (:C {k: i, s: 'x' + i})",
        "MERGE (a:A {k: 3}) ON CREATE SET a.s = 'new', a:C ON MATCH SET a.seen = coalesce(a.seen, 0) + 1 RETURN a", "MATCH (a:A), (b:B) WHERE a.k = b.k MERGE (a)-[r:S {w: 1}]-(b) ON CREATE SET r.x = true RETURN count(r)", "MERGE (u:U {k: $p}) RETURN u",
        "MATCH (n:A) SET n.k = n.k + 1, n.s = null, n += {f: 1.5, b: true}, n:B", "MATCH (n {k: 2}) SET n = {k: 5, l: ['a']} RETURN n", "MATCH (n)-[r]->() SET r.w = n.k, n[$key] = r.w", "MATCH (n:B) SET n:$($t) REMOVE n:B, n.k, n.missing",
        "MATCH (n:C) DETACH DELETE n", "MATCH (a)-[r:S]->(b) WHERE a.k > b.k DELETE r", "MATCH p = (a:A {k: 0})-[*1..2]->(b) DETACH DELETE p", "MATCH (n) WHERE NOT (n)--() DELETE n", "MATCH (n:A)-[r]-() DELETE r, n",
        "MATCH (n:A) WITH n LIMIT 1 DETACH DELETE n RETURN n", "FOREACH (x IN [1, 2] | CREATE (n:C {k: x}) SET n.s = 'y' FOREACH (y IN [x] | MERGE (:D {k: y})))", "MATCH (n:A) FOREACH (x IN CASE WHEN n.k > 1 THEN [1] ELSE [] END | SET n.seen = x REMOVE n.b)",
        "MATCH (n:B) CALL (n) { CREATE (n)-[:S]->(m:D {k: n.k}) RETURN m } RETURN m.k", "CALL { MATCH (n:D) DETACH DELETE n } RETURN 1 AS one", "MATCH (n:A) CREATE (n)-[:R]->(n) WITH n MATCH (n)-[r]->(n) DELETE r RETURN count(*)",
        "UNWIND $rows AS row WITH row WHERE row[0] IS NOT NULL MERGE (a:A {k: row[0]}) MERGE (b:B {k: row[1]}) MERGE (a)-[:R]->(b)", "CREATE INDEX ak IF NOT EXISTS FOR (n:A) ON (n.k)", "DROP INDEX ak IF EXISTS", "CREATE CONSTRAINT uk IF NOT EXISTS FOR (n:U) REQUIRE n.k IS UNIQUE",
        "DROP CONSTRAINT uk IF EXISTS", "CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:A|B) ON EACH [n.s]", "CREATE INDEX rw IF NOT EXISTS FOR ()-[r:R]-() ON (r.w)",
        "PROFILE CREATE (n:D {k: 1}) SET n.x = 2 RETURN n", "MATCH (n) SET n.big = reduce(s = 'x', i IN range(1, 8) | s + s)", "MATCH (a:A), (b:B) CREATE (a)-[:R {w: rand()}]->(b) FINISH",
    ];
}
