using System.Text;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Tests.Parsing;

public sealed class SyntaxErrorTests
{
    private static readonly string[] Wrong =
    [
        "", "   // nothing\n", ";", "RETURN 1; RETURN 2", "MATHC (n) RETURN n", "MATCH (n) RETRUN n", "MATCH (n) WHER n.x RETURN n", "MATCH (n) RETURN n ORDR BY n.x", "MATCH (n)\nWHERE n.x =\nRETURN n",
        "MATCH (n) RETURN", "MATCH (n) WHERE RETURN n", "RETURN ORDER BY n", "RETURN 1 AS", "RETURN 1 2", "RETURN a b", "RETURN 1,", "RETURN * n", "RETURN 1 RETURN 2", "MATCH", "MATCH n RETURN n", "MATCH (a)(b) RETURN a",
        "MATCH (n:) RETURN n", "MATCH (n:A:B|C) RETURN n", "MATCH (n) WHERE n:A&B:C RETURN n", "MATCH (n:Person RETURN n", "MATCH (n {x: 1) RETURN n", "MATCH (n {x = 1}) RETURN n", "MATCH (a)-[r:T->(b) RETURN a", "MATCH (a)-[r]>(b) RETURN a", "MATCH (a)-->b RETURN a", "MATCH (a)-[:T..3]->(b) RETURN a",
        "MATCH (a)-[*-1]->(b) RETURN a", "MATCH (a)-[*1.5]->(b) RETURN a", "MATCH (a)-->{x}(b) RETURN a", "MATCH (a)-->{}(b) RETURN a", "MATCH (n) WHERE (n)-[:T]-> RETURN n",
        "RETURN 'abc", "RETURN \"it's", "RETURN `abc", "RETURN 1 /* open", "RETURN (1 + 2", "RETURN [1, 2", "RETURN [1, 2)", "RETURN (1 + 2]", "RETURN {a: 1", "RETURN 1)", "RETURN [1 2]", "RETURN {a 1}", "RETURN {1: 2}", "RETURN f(1 2)",
        "RETURN l[1", "RETURN l[1..2", "RETURN '\\u12g4'", "RETURN 12ab", "RETURN 0x", "RETURN 0xZZ", "RETURN 017", "RETURN 9223372036854775808", "RETURN -9223372036854775809", "RETURN 1e999", "RETURN 1 # 2", "RETURN 1 \u2014 2", "RETURN \u2018a\u2019", "RETURN 1 == 2", "RETURN 1 != 2", "RETURN a && b",
        "RETURN $", "RETURN n.", "RETURN n.1", "RETURN NOT", "RETURN 1 +", "RETURN a = NOT b", "RETURN a STARTS 'x'", "RETURN a IS 1", "RETURN a IS NOT 1", "RETURN a IS :: WHATEVER", "RETURN a IS :: LIST<INTEGER", "MATCH (n) RETURN n.``",
        "RETURN CASE END", "RETURN CASE WHEN 1 THEN 2", "RETURN CASE a WHEN 1 THAN 2 END", "RETURN CASE WHEN 1 THEN 2 ELSE 3", "RETURN [x IN]", "RETURN [x IN l | ]", "RETURN reduce(a, x IN l | a)", "RETURN all(x IN l WHERE )", "RETURN count(*", "RETURN EXISTS { }", "RETURN COUNT { (a)-->(b) RETURN 1 }",
        "SELECT * FROM t", "MATCH (n) RETURN n.x, count(*) GROUP BY n.x", "MATCH (n) WHERE n.x LIKE 'a' RETURN n", "MATCH (n) RETURN n HAVING n.x", "INSERT INTO t",
        "CREATE n", "CREATE TABLE t", "CREATE INDEX ON :A(x)", "CREATE INDEX FOR (n:A) ON (m.x)", "CREATE INDEX FOR (n:A)", "CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS UNIQE", "CREATE CONSTRAINT FOR (n) REQUIRE n.x IS UNIQUE", "DROP TABLE t", "SHOW TABLES", "SHOW INDEXS",
        "MERGE (n) ON CRATE SET n.x = 1", "SET n", "SET n.x", "SET n.x + 1", "SET f(x) = 1", "REMOVE n", "DELETE", "DETACH n", "UNWIND l", "UNWIND l AS", "UNWIND l x", "FOREACH (x IN l | RETURN x", "FOREACH (x IN l)", "FOREACH x IN l", "FOREACH (x IN l | )",
        "CALL", "CALL {", "CALL { }", "CALL { RETURN 1 AS x", "CALL (a { RETURN 1 AS x }", "CALL p(1 YIELD x", "CALL p() YIELD", "MATCH (n) CALL p() YIELD * RETURN n", "CALL { CREATE () } IN TRANSACTIONS ON ERROR IGNORE", "CALL { CREATE () } IN TRANSACTIONS REPORT s", "LOAD CSV 'x' AS l", "LOAD FROM 'x' AS l",
        "USE other MATCH (n) RETURN n", "OPTIONAL RETURN 1", "UNION RETURN 1", "RETURN 1 UNION", "EXPLAIN", "MATCH REPEATABLE ELEMENTS (a) RETURN a", "MATCH (n) USING INDX n:A(x) RETURN n", "MATCH SHORTEST (a)-->(b) RETURN a",
    ];

    [Fact]
    public void Parse_WrongStatement_SaysWhatWasExpectedAndPoints()
    {
        var messages = new StringBuilder();
        foreach (var text in Wrong)
            messages.Append(Describe(text)).Append("\n\n");
        Snapshot.Match(messages.ToString(), "SyntaxErrors");
    }

    private static string Describe(string text)
    {
        var error = Assert.Throws<CypherException>(() => StatementParser.Parse(text));
        var pointed = error.At("query", text);
        return $"{pointed.Message} [{pointed.Detail}]{(pointed.Hint is null ? "" : $"\n  try: {pointed.Hint}")}";
    }
}
