using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.GraphMl;
using PaperGraph.Testing;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Export.Tests.GraphMl;

public sealed class GraphMlWriterTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public async Task Document_OfAnyGraph_HasTheNamespaceWithoutPrefixAndNothingThatReadersTripOver()
    {
        var text = await TextOf(SampleGraph.Create());
        var names = XDocument.Parse(text).Descendants().Select(element => element.Name.LocalName).ToHashSet();

        Assert.Contains("\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n", text, StringComparison.Ordinal);
        Assert.Equal(["data", "edge", "graph", "graphml", "key", "node"], names.Order());
        Assert.DoesNotContain("xsi", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elements_OfAnyGraph_AreKeysThenNodesThenEdges()
    {
        var root = await RootOf(SampleGraph.Create());

        Assert.Equal("graph", root.Elements().Last().Name.LocalName);
        Assert.All(root.Elements().SkipLast(1), element => Assert.Equal("key", element.Name.LocalName));
        Assert.Equal(
            Enumerable.Repeat("node", 15).Concat(Enumerable.Repeat("edge", 24)),
            root.Element(Ns + "graph")!.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public async Task Keys_OfAnyGraph_AreForNodesOrEdgesWithOneTypeForAName()
    {
        var keys = (await RootOf(SampleGraph.Create())).Elements(Ns + "key").ToList();

        Assert.All(keys, key => Assert.Matches("^(node|edge)$", (string?)key.Attribute("for")));
        Assert.All(keys, key => Assert.Matches("^(string|int|double)$", (string?)key.Attribute("attr.type")));
        Assert.All(keys.GroupBy(key => (string?)key.Attribute("attr.name")), name => Assert.Single(name.Select(key => (string?)key.Attribute("attr.type")).Distinct()));
        Assert.Equal(keys.Count, keys.Select(key => (string?)key.Attribute("id")).Distinct().Count());
    }

    [Fact]
    public async Task Keys_NamedAsReadersNameIdsPlacesAndColours_AreRenamed()
    {
        string[] reserved = ["id", "name", "x", "y", "z", "r", "g", "b", "size", "width", "height", "key", "source", "target"];
        var properties = reserved.Where(name => name != "id").Select(name => (name, Value.Of("v"))).ToArray();
        var graph = new InMemoryGraph([Node("a", ["Thing"], properties)], [Link("a", "T", "a", [("id", Value.Of("v")), .. properties])]);

        var names = (await RootOf(graph)).Elements(Ns + "key").Select(key => (string?)key.Attribute("attr.name")).ToList();

        Assert.Empty(names.Intersect(reserved));
        Assert.Contains("source_", names);
        Assert.Contains("id_", names);
    }

    [Fact]
    public async Task Data_OfAnyGraph_IsNeverEmptyAndHasNoBlanksAround()
    {
        var graph = new InMemoryGraph(
            [Node("a", ["Thing"], ("blank", Value.Of("  ")), ("empty", Value.Of("")), ("control", Value.Of("\u0001")), ("list", Value.List(Array.Empty<string>())), ("text", Value.Of("\n in \n")))],
            []);

        var data = (await RootOf(graph)).Descendants(Ns + "data").ToDictionary(element => (string)element.Attribute("key")!, element => element.Value);

        Assert.Equal(["n_label", "n_labels", "n_text", "n_type", "n_uid"], data.Keys.Order());
        Assert.Equal("in", data["n_text"]);
    }

    [Fact]
    public async Task Booleans_AreWrittenAsIntegers() => Assert.Equal(("int", "1"), await AttributeOf(Value.Of(true)));

    [Fact]
    public async Task Integers_WithinThirtyTwoBits_AreInt() => Assert.Equal(("int", "-2147483648"), await AttributeOf(Value.Of(int.MinValue)));

    [Fact]
    public async Task Integers_BeyondThirtyTwoBits_AreText() =>
        Assert.Equal(("string", "9007199254740993"), await AttributeOf(Value.Of(SampleGraph.Wide)));

    [Theory]
    [InlineData(1e-310, "0")]
    [InlineData(-5e-324, "0")]
    [InlineData(2.5e-308, "2.5E-308")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(double.NaN, null)]
    [InlineData(double.NegativeInfinity, null)]
    public async Task Doubles_AreExactButForWhatReadersRefuse(double number, string? written) =>
        Assert.Equal(("double", written), await AttributeOf(Value.Of(number)));

    [Fact]
    public async Task Lists_AreWrittenAsJson()
    {
        Assert.Equal(("string", "[0,12,-3]"), await AttributeOf(Value.List([0L, 12, -3])));
        Assert.Equal(("string", "[\"a\",\"say \\\"b\\\"\"]"), await AttributeOf(Value.List(["a", "say \"b\""])));
    }

    [Fact]
    public async Task NumbersOfTwoKinds_UnderOneName_AreDoubleOnBothSides()
    {
        var graph = new InMemoryGraph([Node("a", ["Thing"], ("score", Value.Of(2)))], [Link("a", "T", "a", ("score", Value.Of(0.5)))]);

        var keys = (await RootOf(graph)).Elements(Ns + "key").Where(key => (string?)key.Attribute("attr.name") == "score");

        Assert.Equal(["double", "double"], keys.Select(key => (string?)key.Attribute("attr.type")));
    }

    [Fact]
    public async Task Labels_WithLineBreaks_StandOnOneLine()
    {
        var nodes = await NodesOf(SampleGraph.Create());

        Assert.Equal("Line break in a title", DataOf(nodes["paper:p_20_3:_FC_"], "n_label"));
        Assert.Equal("Line\nbreak in a title", DataOf(nodes["paper:p_20_3:_FC_"], "n_title"));
    }

    [Fact]
    public async Task Texts_WithSignsOfXml_ComeBackAsTheyWere()
    {
        var nodes = await NodesOf(SampleGraph.Create());

        Assert.Equal(SampleGraph.Odd, DataOf(nodes["paper:arxiv_3A_2501.00002"], "n_abstract"));
    }

    [Fact]
    public async Task Texts_WithHalfACharacter_LoseIt() =>
        Assert.Equal(("string", "half  a pair"), await AttributeOf(Value.Of(SampleGraph.Unpaired)));

    [Fact]
    public Task Texts_OfAnyCharacters_GiveXmlThatCanBeRead() => Gen.Char.Array.SampleAsync(
        async characters => Assert.NotNull(await RootOf(new InMemoryGraph([Node(new string(characters), ["L" + new string(characters)], ("k" + new string(characters), Value.Of(new string(characters))))], []))),
        iter: 500);

    [Fact]
    public void NodeIds_OfAnyCharacters_AreNameTokensThatCanBeTurnedBack() => Gen.OneOf(Gen.Char, Gen.Char["_:/-.aZ09"]).Array.Sample(characters =>
    {
        var id = new string(characters);
        var token = XmlIdsTests.OfNode(id);
        Assert.Matches("^[A-Za-z0-9._:-]+$", token);
        Assert.Equal(id, XmlIdsTests.ToNode(token));
    });

    [Fact]
    public async Task Edges_HaveTheirIdAgainInAnAttribute()
    {
        var edges = (await RootOf(SampleGraph.Create())).Descendants(Ns + "edge").ToList();

        Assert.All(edges, edge => Assert.Equal((string?)edge.Attribute("id"), DataOf(edge, "e_uid")));
        Assert.All(edges, edge => Assert.Equal(DataOf(edge, "e_type"), DataOf(edge, "e_label")));
        Assert.Equal(edges.Count, edges.Select(edge => (string?)edge.Attribute("id")).Distinct().Count());
    }

    [Fact]
    public async Task EdgeIds_OfAPartOfTheGraph_AreThoseOfTheWhole()
    {
        var whole = (await RootOf(SampleGraph.Create())).Descendants(Ns + "edge").ToDictionary(edge => (string)edge.Attribute("id")!);
        var part = XDocument.Parse(await TextOf(SampleGraph.Create(), new GraphFilter { Types = new HashSet<string> { "SCORES" } }));

        Assert.Equal(3, part.Descendants(Ns + "edge").Count());
        Assert.All(part.Descendants(Ns + "edge"), edge => Assert.Equal(DataOf(edge, "e_value"), DataOf(whole[(string)edge.Attribute("id")!], "e_value")));
    }

    [Fact]
    public async Task GraphOfTheSchemaAlone_HasNoListOfLabels() =>
        Assert.DoesNotContain("n_labels", await TextOf(SampleGraph.Ours()), StringComparison.Ordinal);

    [Fact]
    public async Task EmptyGraph_IsADocumentWithoutNodes() =>
        Assert.Empty((await RootOf(new InMemoryGraph([], []))).Element(Ns + "graph")!.Elements());

    [Fact]
    public async Task Bytes_InAnyCulture_AreEqual()
    {
        var before = await TextOf(SampleGraph.Create());
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

        Assert.Equal(before, await TextOf(SampleGraph.Create()));
    }

    private static Task<string> TextOf(IGraphSource graph, GraphFilter? filter = null) => Exported.TextOf(new GraphMlWriter(), graph, filter);

    private static async Task<XElement> RootOf(IGraphSource graph) => XDocument.Parse(await TextOf(graph)).Root!;

    private static async Task<Dictionary<string, XElement>> NodesOf(IGraphSource graph) =>
        (await RootOf(graph)).Descendants(Ns + "node").ToDictionary(node => (string)node.Attribute("id")!);

    private static string? DataOf(XElement element, string key) =>
        element.Elements(Ns + "data").FirstOrDefault(data => (string?)data.Attribute("key") == key)?.Value;

    private static async Task<(string? Type, string? Written)> AttributeOf(Value value)
    {
        var root = await RootOf(new InMemoryGraph([Node("a", ["Thing"], ("p", value))], []));
        return ((string?)root.Elements(Ns + "key").Single(key => (string?)key.Attribute("id") == "n_p").Attribute("attr.type"), DataOf(root.Descendants(Ns + "node").Single(), "n_p"));
    }
}
