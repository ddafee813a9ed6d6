using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Neo4jImport;
using PaperGraph.Testing;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Export.Tests.Neo4jImport;

public sealed class Neo4jImportWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_OfTheSchema_AreOneForEachTypeAndTheRestIsOther()
    {
        await WriteAsync(SampleGraph.Create());

        var files = Directory.GetFiles(_folder.Path).Select(Path.GetFileName).ToList();
        Assert.Superset(new HashSet<string?> { "README.txt", "import.sh", "schema.cypher", "nodes-Method.csv", "nodes-other.csv", "relationships-USES.csv", "relationships-other.csv" }, files.ToHashSet());
        Assert.DoesNotContain("nodes-Concept.csv", files);
    }

    [Theory]
    [InlineData(true, "boolean", "true")]
    [InlineData(false, "boolean", "false")]
    [InlineData(long.MaxValue, "long", "9223372036854775807")]
    [InlineData(2024.0, "double", "2024.0")]
    [InlineData(double.NaN, "double", "NaN")]
    [InlineData(double.NegativeInfinity, "double", "-Infinity")]
    [InlineData("", "string", "\"\"")]
    [InlineData("say \"a,b\"\r\nand", "string", "\"say \"\"a,b\"\"\r\nand\"")]
    public async Task Value_HasTheTypeAndSpellingThatTheImporterReads(object value, string type, string cell)
    {
        var text = await NodesOf(Node("a", ["Thing"], ("p", ToValue(value))));

        Assert.Equal($":ID(Node),:LABEL,\"id:string\",\"p:{type}\"\n\"a\",\"Thing\",\"a\",{cell}\n", text);
    }

    [Fact]
    public async Task Value_Missing_IsNothingBetweenTheCommas()
    {
        var text = await NodesOf(Node("a", ["Thing"], ("p", Value.Of(1))), Node("b", ["Thing"], ("q", Value.List(Array.Empty<string>()))));

        Assert.Equal(":ID(Node),:LABEL,\"id:string\",\"p:long\",\"q:string[]\"\n\"a\",\"Thing\",\"a\",1,\n\"b\",\"Thing\",\"b\",,\n", text);
    }

    [Fact]
    public async Task Values_OfSeveralKinds_StandInAFileForEach()
    {
        var written = await WriteAsync(new InMemoryGraph(
            [Node("a", ["Thing"], ("p", Value.Of(true))), Node("b", ["Thing"], ("p", Value.List([1L, 2]))), Node("c", ["Thing"], ("p", Value.Of(1.0))), Node("d", ["Thing"], ("q", Value.Of("x"))), Node("e", ["Thing"], ("p", Value.Of(false)))],
            []));

        Assert.Equal(3, Directory.GetFiles(_folder.Path, "nodes-other*.csv").Length);
        Assert.EndsWith("\"p:boolean\",\"q:string\"\n\"a\",\"Thing\",\"a\",true,\n\"d\",\"Thing\",\"d\",,\"x\"\n\"e\",\"Thing\",\"e\",false,\n", await ReadAsync("nodes-other.csv"), StringComparison.Ordinal);
        Assert.EndsWith("\"p:long[]\"\n\"b\",\"Thing\",\"b\",\"1;2\"\n", await ReadAsync("nodes-other-2.csv"), StringComparison.Ordinal);
        Assert.EndsWith("\"p:double\"\n\"c\",\"Thing\",\"c\",1.0\n", await ReadAsync("nodes-other-3.csv"), StringComparison.Ordinal);
        Assert.Contains("--nodes=nodes-other-3.csv", await ReadAsync("import.sh"), StringComparison.Ordinal);
        Assert.Empty(written.Notes);
    }

    [Fact]
    public async Task Values_OfMoreKindsThanFiles_BecomeTextsWithANote()
    {
        var nodes = Enumerable.Range(0, 64).Select(place => Node($"{place:00}", ["Thing"], [.. Enumerable.Range(0, 6).Select(bit => ("p" + bit, (place >> bit & 1) == 0 ? Value.Of(1) : Value.Of(1.5)))]));

        var written = await WriteAsync(new InMemoryGraph(nodes, []));

        Assert.Equal(32, Directory.GetFiles(_folder.Path, "nodes-other*.csv").Length);
        Assert.Contains(written.Notes, note => note.StartsWith("p5 of nodes: of too many kinds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_ThatNoFileHolds_AreNamedByProperty()
    {
        var written = await WriteAsync(new InMemoryGraph(
            [
                Node("a", ["Thing"], ("none", Value.List(Array.Empty<string>())), ("one", Value.List([""])), ("mixed", Value.List([Value.Of(1), Value.Of("two")]))),
                Node("b", [" Thing"], ("none", Value.List(Array.Empty<string>())), ("half", Value.Of(SampleGraph.Unpaired))),
            ],
            [Link("a", "R", "b", ("none", Value.List(Array.Empty<string>())))]));

        Assert.Equal(
            [
                "half of nodes: 1 value with half a character (an unpaired surrogate), which was left out",
                "label ' Thing' of nodes: begins or ends with a blank, which papergraph import refuses",
                "mixed of nodes: 1 value with a list of several kinds, whose items became texts",
                "none of nodes: 2 values left out: the importer takes an empty list, and a list of one empty text, for no value",
                "one of nodes: 1 value left out: the importer takes an empty list, and a list of one empty text, for no value",
                "none of relationships: 1 value left out: the importer takes an empty list, and a list of one empty text, for no value",
            ],
            written.Notes);
        Assert.Contains("\n  none of nodes: 2 values left out", await ReadAsync("README.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("long[]", "\"1;-2\"", 1L, -2L)]
    [InlineData("double[]", "\"0.1;1.0\"", 0.1, 1.0)]
    [InlineData("boolean[]", "\"true;false\"", true, false)]
    [InlineData("string[]", "\"1;two\"", 1L, "two")]
    public async Task List_HasTheWidestTypeOfItsItems(string type, string cell, params object[] items)
    {
        var text = await NodesOf(Node("a", ["Thing"], ("p", Value.List(items.Select(ToValue)))));

        Assert.Contains($"\"p:{type}\"\n", text, StringComparison.Ordinal);
        Assert.EndsWith($",{cell}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", ";")]
    [InlineData("a;b", "|")]
    [InlineData(";|^~", "U+E000")]
    [InlineData(";|^~\ue000", "U+E001")]
    public async Task ArrayDelimiter_IsOneThatNoItemHolds(string item, string option)
    {
        await WriteAsync(new InMemoryGraph([Node("a", ["Thing"], ("p", Value.List([item, "b"])))], []));

        Assert.Contains($"--array-delimiter='{option}'", await ReadAsync("import.sh"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArrayDelimiter_IsOneThatNoLabelHolds()
    {
        await WriteAsync(new InMemoryGraph([Node("a", ["one;two"])], []));

        Assert.Contains("--array-delimiter='|'", await ReadAsync("import.sh"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_NeverTakesAwayWhatIsThere()
    {
        await WriteAsync(SampleGraph.Create());

        var script = await ReadAsync("import.sh");
        Assert.DoesNotContain("overwrite", script, StringComparison.Ordinal);
        Assert.Contains("--multiline-fields=true", script, StringComparison.Ordinal);
        Assert.Contains("--verbose", script, StringComparison.Ordinal);
    }

    private Task<WrittenGraph> WriteAsync(InMemoryGraph graph) =>
        new Neo4jImportWriter().WriteAsync(graph, GraphFilter.All, _folder.Path, TestContext.Current.CancellationToken);

    private async Task<string> NodesOf(params GraphNode[] nodes)
    {
        await WriteAsync(new InMemoryGraph(nodes, []));
        return await ReadAsync("nodes-other.csv");
    }

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(_folder.At(name), TestContext.Current.CancellationToken);

    private static Value ToValue(object value) => value switch
    {
        bool flag => Value.Of(flag),
        long number => Value.Of(number),
        double number => Value.Of(number),
        _ => Value.Of((string)value),
    };
}
