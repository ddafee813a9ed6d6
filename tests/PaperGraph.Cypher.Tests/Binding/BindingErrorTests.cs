using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Tests.Binding;

public sealed class BindingErrorTests
{
    [Fact]
    public void Bind_WrongStatements_RaiseErrorsAsReviewed()
    {
        var drawings = Statements.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Draw);
        Snapshot.Match(string.Join("\n\n", drawings), "BindingErrors");
    }

    private static string Draw(string text)
    {
        var statement = StatementParser.Parse(text);
        if (Record.Exception(() => Binder.Bind(statement, MockProcedures.Table)) is not CypherException { Phase: CypherPhase.CompileTime } error)
            return $"{text}\nno error";
        var caret = new string(' ', error.Span.Start) + new string('^', Math.Max(1, error.Span.Length));
        return $"{text}\n{caret.TrimEnd()}\n{error.Type} {error.Detail}: {error.Message}{(error.Hint is null ? "" : $" ({error.Hint})")}";
    }

    private const string Statements = """
        MATCH (person) RETURN persn.name
        MATCH (n) RETURN size(n.x), toUper(n.x)
        MATCH (n) RETURN exists(n.x)
        MATCH (n) RETURN date(n.x)
        RETURN duration.inDays(1, 2)
        RETURN point({x: 1, y: 2})
        MATCH (n) RETURN labels(n, 1)
        MATCH (n) RETURN toUpper(DISTINCT n.x)
        MATCH p = (n)-->() RETURN size(p)
        MATCH p = (n)-->() RETURN p.x
        WITH 'a' AS s RETURN s.x
        WITH 1 AS n RETURN n[0]
        RETURN [1, 2]['a']
        RETURN {a: 1}[..2]
        RETURN 1 AND true
        RETURN NOT [1]
        RETURN 1 IN 2
        RETURN true - 1
        RETURN true + 1
        RETURN -'a'
        RETURN 'a' || 1
        MATCH (n) WHERE n.x + 1 > 2 AND n RETURN n
        MATCH (n) WHERE (n)-->(m) RETURN n
        MATCH (n) RETURN (n)-->()
        MATCH (n) RETURN size((n)-->())
        WITH 1 AS n MATCH (n) RETURN n
        MATCH (n) MATCH ()-[n]->() RETURN n
        MATCH ()-[r]->() MATCH ()-[r*]->() RETURN r
        MATCH (p) MATCH p = ()-->() RETURN p
        MATCH (a)-[r]->(b)-[r]->(c) RETURN r
        MATCH (n $props) RETURN n
        MATCH (a)-[r* WHERE r.x = 1]->(b) RETURN r
        MATCH (a) ((a)-[r]->(b))+ RETURN r
        MATCH (x) MATCH ((x)-[r]->(b))+ RETURN r
        MATCH ((a)-[r*]->(b))+ RETURN r
        MATCH (a) ((b)-->(c)) (d) RETURN a
        MATCH p = shortestPath((a)-[*2..]-(b)) RETURN p
        MATCH p = shortestPath((a)-->(b)-->(c)) RETURN p
        WITH 1 AS x UNWIND [1] AS x RETURN x
        RETURN 1 AS a, 2 AS a
        MATCH () RETURN *
        MATCH (n) WITH n.x RETURN 1
        MATCH (n) RETURN n.x + count(*)
        MATCH (n) WITH n.x + 1 AS x, n.x + 1 + count(*) AS y RETURN x
        MATCH (n) RETURN count(count(*))
        RETURN count(rand())
        MATCH (n) WHERE count(n) > 1 RETURN n
        MATCH (n) RETURN [x IN [1] | count(*)]
        MATCH (n) RETURN n.x ORDER BY max(n.y)
        MATCH (n) RETURN n.x, count(*) ORDER BY count(n.y)
        MATCH (n) RETURN n.x, count(*) AS c ORDER BY count(1)
        MATCH (n) RETURN DISTINCT n.x ORDER BY n.y
        MATCH (n) RETURN n.x + n.y, count(*) ORDER BY n.x + n.y + count(*)
        MATCH (n) RETURN n SKIP n.x
        RETURN 1 LIMIT -1
        RETURN 1 LIMIT 1.5
        RETURN 1 LIMIT null
        RETURN 1 AS a UNION RETURN 1 AS b
        RETURN 1 AS a UNION RETURN 1 AS a UNION ALL RETURN 1 AS a
        MATCH (n)
        CREATE (a) MATCH (b) RETURN b
        MATCH (n) WHERE EXISTS { SET n.x = 1 } RETURN n
        RETURN COLLECT { RETURN 1 AS a, 2 AS b }
        MATCH (n) RETURN EXISTS { MATCH (m) WITH 1 AS n RETURN n }
        MATCH (a) CREATE (a)
        MATCH (a) CREATE (a:A)-[:R]->()
        CREATE (a)-[:R]-(b)
        CREATE (a)-[:R|S]->(b)
        CREATE (a)-->(b)
        CREATE (a)-[:R*2]->(b)
        CREATE (a:A|B)
        CREATE (a WHERE a.x = 1)
        CREATE p = shortestPath((a)-[:R]->(b))
        MATCH ()-[r]->() CREATE ()-[r:R]->()
        WITH 1 AS a CREATE (a)-[:R]->()
        MERGE (a $p)
        MERGE (a {x: 1})-[:R {y: a.x}]->(b)
        MATCH (n) DELETE n:A
        MATCH (n) DELETE n, 1 + 1
        MATCH (n) SET m.x = 1
        MATCH p = () SET p.x = 1
        MATCH ()-[r]->() SET r:A
        MATCH (n) SET n = 1
        MATCH (n) FOREACH (x IN [1] | MATCH (m))
        CALL test.my.prc(1, 'a')
        CALL test.my.proc(1)
        CALL test.my.proc(true, 'a')
        MATCH (n) CALL test.my.proc YIELD a RETURN a
        MATCH (n) CALL test.my.proc(1, 'a') RETURN n
        MATCH (n) CALL test.my.proc(1, 'a') YIELD c RETURN n
        MATCH (a) CALL test.my.proc(1, 'a') YIELD a RETURN a
        CALL test.my.proc(count(*), 'a') YIELD a RETURN a
        MATCH (a) CALL { RETURN 1 AS a } RETURN a
        MATCH (a) CALL { RETURN a AS b } RETURN b
        MATCH (a) CALL { WITH a ORDER BY a.x RETURN 1 AS b } RETURN b
        CALL (a) { RETURN 1 AS b } RETURN b
        CALL { RETURN 1 } RETURN 2
        CALL { RETURN 1 AS x }
        MATCH (a)-[:R]->{3,2}(b) RETURN a
        MATCH ((a)){2} RETURN a
        MATCH p = SHORTEST 0 (a)-->+(b) RETURN p
        MATCH (a)-[r:A:B]->(b) RETURN a
        MATCH (a) WHERE a.x:A RETURN a
        MATCH (a) DELETE a.x
        MATCH (a) RETURN a[0]
        RETURN 'a' =~ 1
        RETURN 'a' + {x: 1}
        RETURN 1 LIMIT COUNT { () }
        MATCH (a), (b) WHERE shortestPath((a)-[*]-(b)) RETURN a
        CREATE (a {x: 1})-[:R {y: a.x}]->(b)
        CREATE (a {x: b.x}), (b {x: 1})
        CALL { CALL { CREATE () } IN TRANSACTIONS }
        CREATE (a) WITH a CALL (a) { CREATE () } IN TRANSACTIONS
        CALL { CREATE () } IN TRANSACTIONS OF 0 ROWS
        MATCH (a) WHERE EXISTS { MATCH (b) RETURN b AS a } RETURN a
        LOAD CSV FROM 'a.csv' AS row FIELDTERMINATOR ';;' RETURN row
        LOAD CSV FROM 1 AS row RETURN row
        """;
}
