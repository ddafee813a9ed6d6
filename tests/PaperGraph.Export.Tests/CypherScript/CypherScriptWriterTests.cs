using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Export.CypherScript;
using PaperGraph.Export.Files;
using PaperGraph.Testing;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Export.Tests.CypherScript;

public sealed class CypherScriptWriterTests
{
    [Fact]
    public async Task Script_OfASmallGraph_ReadsLikeThis() => Snapshot.Match(
        await TextOf(new InMemoryGraph(
            [Node("paper/p1", ["Paper"], ("title", Value.Of("It's a title"))), Node("method/m", ["Concept", "Method"], ("name", Value.Of("M"))), Node("benchmark/b", ["Benchmark", "Concept"])],
            [
                Link("paper/p1", "USES", "method/m", ("confidence", Value.Of(1.0)), ("spans", Value.List([0L, 1, 2]))),
                Link("method/m", "SCORES", "benchmark/b", ("paper", Value.Of("paper/p1")), ("metric", Value.Of("")), ("setting", Value.Of("")), ("value", Value.Of("3/5"))),
            ])),
        "small");

    [Fact]
    public async Task Script_WithoutConstraints_BeginsWithNodes() => Assert.StartsWith(
        "UNWIND [", await Exported.TextOf(new CypherScriptWriter { IncludeConstraints = false }, SampleGraph.Create()), StringComparison.Ordinal);

    [Fact]
    public async Task Statements_OfAnyGraph_EndWhereALineEndsWithASemicolon()
    {
        var script = await TextOf(SampleGraph.Create());
        var statements = CypherLibrary.StatementsIn(script);

        Assert.All(statements, statement => Assert.Matches("^(CREATE CONSTRAINT|UNWIND)", statement));
        Assert.All(statements, statement => Assert.DoesNotContain('\n', statement.Split('\n')[^1]));
        Assert.EndsWith(";\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_ForNodes_StandBeforeThoseForRelationships()
    {
        var statements = CypherLibrary.StatementsIn(await TextOf(SampleGraph.Create())).SkipWhile(statement => statement.StartsWith("CREATE", StringComparison.Ordinal)).ToList();
        var first = statements.FindIndex(statement => statement.Contains("-[r:", StringComparison.Ordinal));

        Assert.All(statements.Take(first), statement => Assert.Contains("MERGE (n", statement, StringComparison.Ordinal));
        Assert.All(statements.Skip(first), statement => Assert.Matches(@"\n(MERGE|CREATE) \(a\)-\[r:", statement));
    }

    [Fact]
    public async Task Nodes_WithoutAnIdOfTheirOwn_GoByATemporaryName()
    {
        var script = await TextOf(new InMemoryGraph(
            [new("_:1", ["Thing"], PropertyMap.Of(("p", Value.Of(1)))), new("_:2", ["Thing"], PropertyMap.Of(("id", Value.Of("x")))), Node("x", ["Thing"])],
            [Link("_:1", "KNOWS", "_:2"), Link("_:2", "KNOWS", "x")]));

        Snapshot.Match(script[script.IndexOf("CREATE CONSTRAINT paper_graph_import", StringComparison.Ordinal)..], "nameless");
    }

    [Fact]
    public async Task Notes_SayWhatASecondRunWouldMakeAnew()
    {
        using var output = new MemoryStream();
        var written = await new CypherScriptWriter().WriteAsync(
            new InMemoryGraph([new("_:1", ["Paper"], PropertyMap.Of(("id", Value.Of("x")))), new("_:2", [], PropertyMap.Empty)], []), GraphFilter.All, output, TestContext.Current.CancellationToken);

        Assert.Collection(
            written.Notes,
            note => Assert.StartsWith("2 nodes have no id, or the same as another: run the script once only", note, StringComparison.Ordinal),
            note => Assert.StartsWith("1 of them has the id of another node", note, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_OfOneForm_AreGatheredInBatches()
    {
        var script = await TextOf(new InMemoryGraph(Enumerable.Range(0, 1_200).Select(i => Node("method/" + i, ["Concept", "Method"])), []));

        Assert.Equal(3, CypherLibrary.StatementsIn(script).Count(statement => statement.StartsWith("UNWIND", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("plain", "'plain'")]
    [InlineData("it's", @"'it\'s'")]
    [InlineData("a\\b", @"'a\\b'")]
    [InlineData("a\\u0027b", @"'a\\' + 'u0027b'")]
    [InlineData("\\\\u", @"'\\\\' + 'u'")]
    [InlineData("\r\n\t", @"'\r\n\t'")]
    [InlineData("\0\u0085\u2028", @"'\u0000\u0085\u2028'")]
    [InlineData("😀", "'😀'")]
    public void Text_IsEscaped(string text, string literal) => Assert.Equal(literal, LiteralOf(Value.Of(text)));

    [Fact]
    public void Text_WithHalfACharacter_LosesIt() => Assert.Equal("'half  a pair'", LiteralOf(Value.Of(SampleGraph.Unpaired)));

    [Fact]
    public void Values_AreWrittenAsCypherWritesThem()
    {
        Assert.Equal("true", LiteralOf(Value.Of(true)));
        Assert.Equal("9007199254740993", LiteralOf(Value.Of(SampleGraph.Wide)));
        Assert.Equal("(0.0 / 0.0)", LiteralOf(Value.Of(double.NaN)));
        Assert.Equal("(-1.0 / 0.0)", LiteralOf(Value.Of(double.NegativeInfinity)));
        Assert.Equal("[]", LiteralOf(Value.List(Array.Empty<string>())));
        Assert.Equal("[1.0, 2.5]", LiteralOf(Value.List([Value.Of(1.0), Value.Of(2.5)])));
    }

    [Fact]
    public void Lists_ThatNoPropertyCanHold_BecomeTexts()
    {
        Assert.Equal("['1', 'two']", LiteralOf(Value.List([Value.Of(1), Value.Of("two")])));
        Assert.Equal("['[1]']", LiteralOf(Value.List([Value.List([1L])])));
        Assert.Equal("['null']", LiteralOf(Value.List([Value.Null])));
    }

    [Theory]
    [InlineData("Paper", "Paper")]
    [InlineData("of ours", "`of ours`")]
    [InlineData("ba`ck", "`ba``ck`")]
    [InlineData("\\u0060", "`\\u005Cu0060`")]
    public void Names_AreQuotedUnlessTheyAreOurs(string name, string quoted) => Assert.Equal(quoted, CypherNames.Quote(name));

    private static Task<string> TextOf(IGraphSource graph) => Exported.TextOf(new CypherScriptWriter(), graph);

    private static string LiteralOf(Value value) => new TextOutput().AppendValue(value).Written.ToString();
}
