using System.Text.RegularExpressions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Tests.Engine;

/// <summary>Where errors point that are found while rows are made.</summary>
public sealed partial class RuntimeErrorPlaceTests
{
    // The statement with a mark before the word that the error points at.
    public static TheoryData<CypherErrorType, string> Statements => new()
    {
        { CypherErrorType.ArithmeticError, "RETURN 2 + ‸1 / 0" },
        { CypherErrorType.ArithmeticError, "UNWIND [1, 0] AS x\nRETURN ‸5 % x" },
        { CypherErrorType.ArithmeticError, "RETURN [‸9223372036854775807 + 1]" },
        { CypherErrorType.ArithmeticError, "UNWIND [9223372036854775807] AS x RETURN 1 + ‸x * 2" },
        { CypherErrorType.ArithmeticError, "UNWIND [-9223372036854775807] AS x RETURN ‸x - 2" },
        { CypherErrorType.TypeError, "UNWIND [$text] AS x RETURN 1, ‸x * 2" },
        { CypherErrorType.TypeError, "UNWIND [$yes] AS x RETURN ‸x + 1" },
        { CypherErrorType.TypeError, "UNWIND [$text] AS x RETURN ‸-x" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN true AND ‸x" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN ‸x OR false" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN NOT ‸x" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN true XOR ‸x" },
        { CypherErrorType.TypeError, "MATCH (n:P) WHERE n.k > 0 AND ‸n.k RETURN n" },
        { CypherErrorType.TypeError, "MATCH (n:P)\nWHERE ‸n.k\nRETURN n" },
        { CypherErrorType.TypeError, "MATCH (n:P WHERE ‸n.k) RETURN n" },
        { CypherErrorType.TypeError, "RETURN [x IN [$one] WHERE ‸x]" },
        { CypherErrorType.TypeError, "RETURN all(x IN [$one] WHERE ‸x)" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN CASE WHEN ‸x THEN 1 END" },
        { CypherErrorType.TypeError, "MATCH (n:P) WHERE EXISTS { MATCH (n) WHERE ‸n.k } RETURN n" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN ‸x.name" },
        { CypherErrorType.TypeError, "UNWIND [$list] AS x RETURN x[‸'a']" },
        { CypherErrorType.TypeError, "UNWIND [$map] AS x RETURN x[‸1]" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN ‸x[0]" },
        { CypherErrorType.TypeError, "UNWIND [$text] AS x RETURN [1, 2][0..‸x]" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN ‸x[0..1]" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN ‸1 IN x" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN [y IN ‸x | y]" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN reduce(s = 0, y IN ‸x | s + y)" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN ‸x {.a}" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x RETURN toUpper(‸x)" },
        { CypherErrorType.TypeError, "UNWIND [$text] AS x RETURN substring('abc', 0, ‸x)" },
        { CypherErrorType.TypeError, "UNWIND [$text] AS x RETURN 1, ‸sum(x)" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x WITH x WHERE ‸x:A RETURN x" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x MATCH (n:P), ‸(x)-->(m) RETURN m" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x MATCH ()‸-[x]->() RETURN x" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x MATCH (n:$(‸x)) RETURN n" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x CREATE (:$(‸x))" },
        { CypherErrorType.TypeError, "CREATE (a:A)\nCREATE (b:B {x: 1, y: ‸{z: 1}})" },
        { CypherErrorType.TypeError, "MATCH (n:P) SET n.a = 1, n.b = ‸[1, 'a']" },
        { CypherErrorType.TypeError, "MATCH (n:P) UNWIND [$one] AS x SET n += ‸x" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x SET ‸x.a = 1" },
        { CypherErrorType.TypeError, "MATCH (n:P) SET n[‸n.k] = 1" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x FOREACH (y IN ‸x | CREATE (:A))" },
        { CypherErrorType.TypeError, "UNWIND [$one] AS x DETACH DELETE ‸x" },
        { CypherErrorType.ArgumentError, "UNWIND [0] AS x RETURN ‸range(1, 3, x)" },
        { CypherErrorType.ArgumentError, "UNWIND [-1] AS x RETURN ‸left('abc', x)" },
        { CypherErrorType.ArgumentError, "UNWIND [1, 2] AS x RETURN 1, ‸percentileCont(x, 1.5)" },
        { CypherErrorType.ArgumentError, "MATCH (n:P {k: 1}) MATCH ‸p = shortestPath((n)-[*]-(n)) RETURN p" },
        { CypherErrorType.ArgumentError, "MATCH (n:P)\nCREATE (n)-[:$(‸['A', 'B'])]->(n)" },
        { CypherErrorType.SemanticError, "UNWIND ['('] AS x RETURN ‸'a' =~ x" },
        { CypherErrorType.SemanticError, "MERGE ‸(n:A {k: null})" },
        { CypherErrorType.SemanticError, "OPTIONAL MATCH (n:None) CREATE (a:A), (n)‸-[:R]->(a)" },
        { CypherErrorType.SyntaxError, "MATCH (n:P) RETURN n LIMIT ‸toInteger('-1')" },
        { CypherErrorType.SyntaxError, "MATCH (n:P) RETURN n SKIP ‸$text" },
        { CypherErrorType.EntityNotFound, "MATCH (n:P {k: 1}) DETACH DELETE n RETURN ‸n.k" },
        { CypherErrorType.EntityNotFound, "MATCH (n:P {k: 1}) DETACH DELETE n RETURN ‸labels(n)" },
        { CypherErrorType.EntityNotFound, "MATCH (n:P {k: 1}) DETACH DELETE n CREATE (a:A), (n)‸-[:R]->(a)" },
        { CypherErrorType.EntityNotFound, "MATCH ()-[r:R]->() WITH r LIMIT 1 DELETE r RETURN ‸r.w" },
        { CypherErrorType.EntityNotFound, "MATCH ()-[r:R]->() WITH r LIMIT 1 DELETE r RETURN ‸r {.*}" },
        { CypherErrorType.ConstraintVerificationFailed, "CREATE (:A), ‸(:P {k: 1})" },
        { CypherErrorType.ConstraintVerificationFailed, "MATCH (n:P {k: 2}) SET n.x = 1, ‸n.k = 1" },
        { CypherErrorType.ConstraintVerificationFailed, "MATCH (n:P {k: 1}) DELETE ‸n" },
        { CypherErrorType.ProcedureError, "CALL db.index.fulltext.queryNodes(‸'none', 'x') YIELD node RETURN node" },
        { CypherErrorType.ProcedureError, "CALL db.index.fulltext.queryNodes('words', ‸'(') YIELD node RETURN node" },
        { CypherErrorType.LimitExceeded, "UNWIND range(1, 100000) AS x RETURN ‸collect(x)" },
        { CypherErrorType.LimitExceeded, "UNWIND range(1, 100000) AS x\n‸WITH x ORDER BY -x\nRETURN count(x)" },
        { CypherErrorType.LimitExceeded, "RETURN 1, ‸range(1, 100000)" },
        { CypherErrorType.LimitExceeded, "UNWIND range(1, 100000) AS x ‸RETURN x" },
        { CypherErrorType.ExternalResourceFailed, "LOAD CSV FROM ‸'file:///none.csv' AS row RETURN row" },
    };

    // Whose types nobody knows before.
    private static (string, Value)[] Parameters =>
    [
        ("one", Value.Of(1L)), ("yes", Value.Of(true)), ("text", Value.Of("a")), ("list", Value.List([1L])), ("map", Value.Of(ValueMap.Of(KeyValuePair.Create("a", Value.Of(1L))))),
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task RuntimeError_PointsAtTheWord(CypherErrorType type, string marked)
    {
        using var engine = new TestEngine(new() { MemoryLimit = 1 << 20, ImportFolder = Path.GetTempPath() });
        await engine.RunAsync("CREATE CONSTRAINT FOR (n:P) REQUIRE n.k IS UNIQUE");
        await engine.RunAsync("CREATE FULLTEXT INDEX words FOR (n:P) ON EACH [n.k]");
        await engine.RunAsync("CREATE (:P {k: 1})-[:R {w: 1}]->(:P {k: 2})");

        var error = await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync(marked.Replace("‸", "", StringComparison.Ordinal), Parameters));

        Assert.Equal((type, CypherPhase.Runtime), (error.Type, error.Phase));
        Assert.Equal(PlaceOf(marked), Place().Match(error.Message).Value);
    }

    [Fact]
    public async Task RuntimeError_OfALineOfAFile_NamesTheLine()
    {
        using var folder = new TemporaryFolder();
        folder.Write("numbers.csv", "n\n1\n0\n2\n");
        using var engine = new TestEngine(new() { ImportFolder = folder.Path });

        var error = await Assert.ThrowsAsync<CypherException>(
            () => engine.RunAsync("LOAD CSV WITH HEADERS FROM 'file:///numbers.csv' AS row RETURN 10 / toInteger(row.n)"));

        Assert.StartsWith("query:1:64: Division by zero: 10 / 0; line 3 of 'numbers.csv' had been read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RuntimeError_OfAParameter_PointsAtTheWord()
    {
        using var engine = new TestEngine();

        var error = await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync("RETURN 1 +\n  ($x - 1)", ("x", Value.Of("a"))));

        Assert.StartsWith("query:2:4:", error.Message, StringComparison.Ordinal);
    }

    private static string PlaceOf(string marked)
    {
        var before = marked[..marked.IndexOf('‸')];
        return $"query:{before.Count(unit => unit == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}:";
    }

    [GeneratedRegex(@"^query:\d+:\d+:")]
    private static partial Regex Place();
}
