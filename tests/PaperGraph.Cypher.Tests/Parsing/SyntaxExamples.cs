namespace PaperGraph.Cypher.Tests.Parsing;

/// <summary>Every construct of the language at least once: what is drawn, and what the fuzz test breaks.</summary>
internal static class SyntaxExamples
{
    public static IReadOnlyList<string> Expressions { get; } =
    [
        "1", "-1", "- 1", "0", "-9223372036854775808", "0xFF", "-0xff", "0o17", "1_000_000", "1.5", ".5", "-.5e-3", "1e5", "2E+3", "1_0.5", "NaN", "-Infinity", "inf",
        "'it\\'s'", "\"say \\\"yes\\\"\"", "'\\t\\u00e9\\U0001F600 \\d+ C:\\\\x'", "''", "true", "FALSE", "null",
        "$name", "$0", "$`odd name`", "n", "`odd ``name`", "match", "order.end",
        "a OR b AND c XOR d", "NOT a = b", "NOT NOT a", "a AND NOT b", "(a OR b) AND c",
        "1 + 2 * 3 ^ 2 ^ 2 - 4 / 5 % 6", "(1 + 2) * 3", "-a ^ 2", "-(-a)", "--a", "+a", "a - -1", "a || b || c", "'a' + 1",
        "1 < a <= 2 <> b", "a = b = c", "a > b", "a >= b", "a =~ 'x.*'", "a IN [1, 2] AND b IN c", "a STARTS WITH 'x' + y", "a ends with 'x'", "a CONTAINS 'x'", "1 IN a = true",
        "a IS NULL", "a IS NOT NULL", "a IS NULL IS NOT NULL", "a IS :: INTEGER", "a IS NOT :: LIST<INTEGER NOT NULL> NOT NULL", "a :: ANY<STRING | BOOLEAN>", "a IS TYPED zoned datetime",
        "a IS :: TIME WITH TIMEZONE", "a IS :: INTEGER | FLOAT", "a IS :: STRING LIST", "[x IN a WHERE x IS :: INTEGER | x]",
        "n.name", "n.a.b.c", "n.`odd key`", "{a: 1}.a", "$map.key", "n['key']", "l[0]", "l[-1]", "l[1..3]", "l[..3]", "l[1..]", "l[..]", "f(x).y[0].z", "l[1][2]",
        "n:Person", "n:A:B", "n:A|B", "n:A&!B", "n:(A|B)&%", "n:$(label)", "n:$any(labels)&$all(others)", "n IS Person", "n.x = 1 AND n:A",
        "[]", "[1, 'a', [2]]", "{}", "{a: 1, `b c`: [2], match: {x: null}, ``: 0}",
        "[x IN list]", "[x IN list WHERE x > 1]", "[x IN list | x * 2]", "[x IN list WHERE x:A | x.name]", "[x IN list WHERE x:A|B | x.name]", "[x IN list WHERE (x:A|B)]",
        "[x IN [y IN l | y] | [z IN x WHERE z:C | z]]",
        "[(a)-->(b) | b.name]", "[p = (a)-[:T*1..2]->(:B {x: 1}) WHERE a.x = 1 | p]", "[(a:A|B)--() WHERE a:C|D | (a:E|F)]", "[(a)-->(b), true]", "[(a), (b)]",
        "all(x IN l WHERE x > 0)", "ANY(x IN l WHERE x)", "none(x IN l WHERE x)", "single(x IN l WHERE x)", "any(x IN l)", "all(1)",
        "reduce(sum = 0, x IN l | sum + x)", "reduce(s = '', x IN [y IN l WHERE y:A|B | y] | s + x)",
        "CASE WHEN a THEN 1 ELSE 2 END", "CASE a WHEN 1, 2 THEN 'x' WHEN 3 THEN 'y' END", "CASE a WHEN < 3 THEN 1 WHEN IS NULL THEN 2 WHEN IN [1], STARTS WITH 'x' THEN 3 WHEN > 1 <= 5 THEN 4 END",
        "CASE WHEN (a)-->() THEN CASE b WHEN 1 THEN 2 END END",
        "count(*)", "count( * )", "count(DISTINCT n)", "collect(ALL n)", "f()", "my.space.f(1, $x)", "size('x')", "date()", "exists(n.x)", "exists((a)-->(b))",
        "trim(x)", "trim(BOTH 'x' FROM y)", "trim(LEADING FROM y)", "trim('x' FROM y)", "trim(trailing + 1)", "normalize(x, NFC)",
        "EXISTS { (a)-->(b) }", "EXISTS { (a)-->(b) WHERE b.x }", "exists { MATCH (a) RETURN a }", "COUNT { (a)--() }", "COUNT { p = (a)-->() }", "COLLECT { MATCH (a) RETURN a.x ORDER BY a.x }",
        "EXISTS { MATCH (a) UNION MATCH (b) }", "COUNT { SHORTEST 1 (a)-->+(b) }",
        "(a)-->(b)", "NOT (a)-[:T]->()", "(a)--(b) AND (a)<-[r]-(:X)", "(n) - 1", "(n) < -1", "(n.x) - (m.x)", "(n)-(m)", "(a)<--(b)<-->(c)", "(n:A|B {x: 1})-->()", "(n:$(l) $p)-->()", "(n IS A)-->()", "({x: 1} > 1) - -(b)", "(n:A AND b) - -(c)", "(n {.x}.x + 1) - -(c)", "shortestPath((a)-[*]-(b))", "length(allShortestPaths((a)-[:T*..3]->(b)))",
        "n {.name}", "n {.*, x: 1, .y, m, `z z`: n.z}", "n {}", "n { .a } . a",
        "a /* b */ + // c\n d",
    ];

    public static IReadOnlyList<string> Patterns { get; } =
    [
        "()", "(n)", "(n:A)", "(:A)", "(n:A:B)", "(n:A&B|!C)", "(n:%)", "(n IS A)", "(IS A)", "(n:$(x))", "(n {x: 1})", "(n $props)", "(n:A {x: 1} WHERE n.x > 1)", "(WHERE true)", "(where)", "(where {x: 1})", "(is:A)",
        "(a)-->(b)", "(a)<--(b)", "(a)--(b)", "(a)<-->(b)", "(a)-[]->(b)", "(a)-[r]->(b)", "(a)-[:T]->(b)", "(a)-[r:T|U]->(b)", "(a)-[r:T|:U]->(b)", "(a)-[r:!T&%]-(b)", "(a)-[r IS T]->(b)", "(a)-[r:$(t)]->(b)",
        "(a)-[r {x: 1}]->(b)", "(a)-[r:T $p]->(b)", "(a)-[r WHERE r.x]->(b)", "(a)-[*]->(b)", "(a)-[r*2]->(b)", "(a)-[:T*1..3]->(b)", "(a)-[*..3]->(b)", "(a)-[*1..]->(b)", "(a)-[*..]->(b)", "(a)-[r:T*0..1 {x: 1}]-(b)",
        "(a)-->(b)<--(c)-[:T]-(d)", "p = (a)-->(b)", "(a), (b), p = (c)--(d)",
        "(a)-->+(b)", "(a)-[:T]->*(b)", "(a)-[:T]->{2}(b)", "(a)-[r:T WHERE r.x]->{1,3}(b)", "(a)--{,3}(b)", "(a)<-[]-{2,}(b)",
        "((a)-->(b))", "((a)-->(b)){2}", "((a)-[r]->(b) WHERE a.x < b.x)+", "(s) ((a)-->(b))* (e)", "(s)((a)-->(b)){1,3}(e)-->(f)", "((a)-->(b))+((c)-->(d)){,}", "(p = (a)-->(b))", "(((a)-->(b)){2}){3}",
        "SHORTEST 1 (a)-->+(b)", "p = SHORTEST 3 PATHS (a)-->+(b)", "ANY SHORTEST (a)-->+(b)", "ALL SHORTEST PATHS (a)-->+(b)", "ANY (a)-->+(b)", "ANY 2 PATHS (a)-->+(b)", "ALL PATHS (a)-->+(b)", "SHORTEST 2 GROUPS (a)-->+(b)", "SHORTEST GROUP (a)-->+(b)", "SHORTEST $k (a)-->+(b)",
        "shortestPath((a)-[*]->(b))", "p = allShortestPaths((a)-[:T*..5]-(b))", "any = (a)", "DIFFERENT RELATIONSHIPS (a)-->(b)",
    ];

    public static IReadOnlyList<string> Statements { get; } =
    [
        "RETURN 1;", "MATCH (n) RETURN *", "MATCH (n) RETURN n.name, n . age  AS age, count( * ), `n`", "RETURN DISTINCT *, 1 AS one ORDER BY one DESC, two ASC, three SKIP 1 LIMIT $l", "MATCH (n) WHERE n.x RETURN n OFFSET 2",
        "OPTIONAL MATCH (a), (b) WHERE a.x = b.x WITH a, count(b) AS c ORDER BY c WHERE c > 1 RETURN a", "WITH * RETURN 1", "WITH DISTINCT a RETURN a", "MATCH (n) ORDER BY n.x LIMIT 3 RETURN n",
        "MATCH (n:A) USING INDEX n:A(x, y) USING SCAN n:A USING JOIN ON n WHERE n.x RETURN n",
        "UNWIND [1, 2] AS x RETURN x", "CREATE (a:A {x: 1})-[:T]->(b), (c)", "INSERT (a:A)", "MERGE (a:A {x: 1}) ON CREATE SET a.y = 1, a:B ON MATCH SET a += $m ON CREATE SET a.z = 2 RETURN a", "MERGE p = (a)-[:T]->(b)",
        "MATCH (n) SET n.x = 1, n[k] = 2, n = {}, n += m, n:A:$(l), (n).y.z = 3, n IS B", "MATCH (n) REMOVE n.x, n[k], n:A:B", "MATCH (n) DELETE n, n.x", "MATCH (n) DETACH DELETE n", "MATCH (n) NODETACH DELETE n",
        "FOREACH (x IN [1, 2] | CREATE (n {x: x}) SET n:A)", "FOREACH (x IN l | FOREACH (y IN x | SET y.a = 1))",
        "CALL db.labels", "CALL db.labels()", "CALL my.proc(1, $x) YIELD a, b AS c WHERE a > 1 RETURN a", "CALL my.proc() YIELD *", "OPTIONAL CALL my.proc() YIELD a RETURN a",
        "CALL { RETURN 1 AS x } RETURN x", "MATCH (n) CALL (n) { RETURN n.x AS x UNION ALL RETURN 1 AS x } RETURN x", "CALL (*) { CREATE () }", "CALL () { CREATE () } FINISH", "OPTIONAL CALL (a, b) { RETURN 1 AS x } RETURN x",
        "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", "UNWIND [1] AS x CALL (x) { CREATE () } IN TRANSACTIONS OF 1 ROW ON ERROR BREAK REPORT STATUS AS s RETURN s", "CALL { CREATE () } IN 3 CONCURRENT TRANSACTIONS OF 100 ROWS ON ERROR FAIL",
        "RETURN 1 AS x UNION RETURN 2 AS x UNION ALL RETURN 3 AS x", "RETURN 1 AS x UNION DISTINCT RETURN 2 AS x",
        "LOAD CSV FROM 'file:///a.csv' AS line RETURN line", "LOAD CSV WITH HEADERS FROM $url AS row FIELDTERMINATOR ';' CREATE (:A {x: row.x})",
        "EXPLAIN MATCH (n) RETURN n", "PROFILE RETURN 1", "CYPHER 5 EXPLAIN RETURN 1", "EXPLAIN CYPHER runtime=slotted planner = cost RETURN 1", "MATCH (n) FINISH",
    ];

    public static IReadOnlyList<string> Commands { get; } =
    [
        "CREATE INDEX FOR (n:A) ON (n.x)", "CREATE INDEX name IF NOT EXISTS FOR (n:A) ON (n.x, n.y)", "CREATE RANGE INDEX name FOR ()-[r:T]-() ON r.x", "CREATE TEXT INDEX FOR (n:A) ON (n.x)",
        "CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.x, n.y] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}", "CREATE FULLTEXT INDEX f FOR ()-[r:T|U]->() ON EACH [r.x]",
        "CREATE LOOKUP INDEX l FOR (n) ON EACH labels(n)", "CREATE LOOKUP INDEX FOR ()-[r]-() ON EACH type(r)", "CREATE POINT INDEX FOR (n:A) ON (n.x)", "CREATE VECTOR INDEX v FOR (n:A) ON (n.x) OPTIONS $o",
        "CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS UNIQUE", "CREATE CONSTRAINT c IF NOT EXISTS FOR ()-[r:T]-() REQUIRE (r.x, r.y) IS RELATIONSHIP UNIQUE",
        "CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS NOT NULL", "CREATE CONSTRAINT FOR (n:A) REQUIRE (n.x) IS NODE KEY", "CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS :: INTEGER", "CREATE CONSTRAINT FOR (n:A) REQUIRE n.x :: LIST<STRING NOT NULL>",
        "DROP INDEX name", "DROP INDEX name IF EXISTS", "DROP CONSTRAINT `odd name`",
        "SHOW INDEXES", "SHOW INDEX YIELD *", "SHOW INDEXES YIELD * WHERE name = 'x' RETURN name", "SHOW INDEXES YIELD * ORDER BY name", "SHOW FULLTEXT INDEXES WHERE name = 'x'", "SHOW ALL CONSTRAINTS YIELD name, type ORDER BY name SKIP 1 LIMIT 2 WHERE type = 'x' RETURN count(*)", "SHOW NODE UNIQUE CONSTRAINTS",
        "SHOW PROCEDURES YIELD name AS n", "SHOW PROCEDURE EXECUTABLE BY CURRENT USER", "SHOW BUILT IN FUNCTIONS", "SHOW USER DEFINED FUNCTIONS YIELD name RETURN name", "SHOW FUNCTIONS EXECUTABLE",
        "SHOW LABELS", "SHOW RELATIONSHIP TYPES", "SHOW PROPERTY KEYS", "SHOW DATABASES",
    ];

    /// <summary>All of them as whole statements.</summary>
    public static IEnumerable<string> AllStatements =>
        [.. Expressions.Select(text => $"RETURN {text}"), .. Patterns.Select(text => $"MATCH {text} RETURN 1"), .. Statements, .. Commands];
}
