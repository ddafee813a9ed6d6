using System.Xml.Linq;
using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Gexf;
using PaperGraph.Testing;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Export.Tests.Gexf;

public sealed class GexfWriterTests
{
    private static readonly XNamespace Ns = "http://www.gexf.net/1.2draft";

    [Fact]
    public async Task Document_OfAnyGraph_IsStaticAndDirectedInTheNamespaceThatAllRead()
    {
        var graph = (await RootOf(SampleGraph.Create())).Element(Ns + "graph")!;

        Assert.Equal(("static", "directed"), ((string?)graph.Attribute("mode"), (string?)graph.Attribute("defaultedgetype")));
        Assert.Equal(["attributes", "attributes", "nodes", "edges"], graph.Elements().Select(element => element.Name.LocalName));
        Assert.Equal((15, 24), (graph.Descendants(Ns + "node").Count(), graph.Descendants(Ns + "edge").Count()));
    }

    [Fact]
    public async Task Attributes_HaveTheirNameAsId_AndNeverTheTypeLong()
    {
        var attributes = (await RootOf(SampleGraph.Create())).Descendants(Ns + "attribute").ToList();

        Assert.All(attributes, attribute => Assert.Equal((string?)attribute.Attribute("title"), (string?)attribute.Attribute("id")));
        Assert.All(attributes, attribute => Assert.Matches("^(string|integer|double)$", (string?)attribute.Attribute("type")));
        Assert.Equal("integer", (string?)attributes.Single(attribute => (string?)attribute.Attribute("id") == "year").Attribute("type"));
    }

    [Fact]
    public async Task Attributes_NamedAsReadersNameColoursAndEnds_AreRenamed()
    {
        string[] reserved = ["x", "y", "z", "size", "color", "shape", "thickness", "label", "kind", "weight", "type", "source", "target", "start", "end"];
        var properties = reserved.Select(name => (name, Value.Of("v"))).ToArray();
        var graph = new InMemoryGraph([Node("a", ["Thing"], properties)], [Link("a", "T", "a", properties)]);

        var names = (await RootOf(graph)).Descendants(Ns + "attribute").Select(attribute => (string?)attribute.Attribute("id")).ToList();

        Assert.Empty(names.Intersect(reserved));
        Assert.Contains("thickness_", names);
    }

    [Fact]
    public async Task Edges_SayTheirRelationElsewhereThanInType()
    {
        var edges = (await RootOf(SampleGraph.Create())).Descendants(Ns + "edge").ToList();

        Assert.All(edges, edge => Assert.Null(edge.Attribute("type")));
        Assert.All(edges, edge => Assert.Equal((string?)edge.Attribute("label"), ValueOf(edge, "rel")));
        Assert.Equal("2", (string?)edges.First(edge => (string?)edge.Attribute("label") == "CO_OCCURS").Attribute("weight"));
    }

    [Fact]
    public async Task Texts_WithLineBreaksAndSignsOfXml_ComeBackAsTheyWere()
    {
        var nodes = (await RootOf(SampleGraph.Create())).Descendants(Ns + "node").ToDictionary(node => (string)node.Attribute("id")!);

        Assert.Equal(SampleGraph.Odd, ValueOf(nodes["paper:arxiv_3A_2501.00002"], "abstract"));
        Assert.Equal("Line break in a title", (string?)nodes["paper:p_20_3:_FC_"].Attribute("label"));
    }

    [Fact]
    public Task Texts_OfAnyCharacters_GiveXmlThatCanBeRead() => Gen.Char.Array.SampleAsync(
        async characters => Assert.NotNull(await RootOf(new InMemoryGraph([Node(new string(characters), ["L" + new string(characters)], ("k" + new string(characters), Value.Of(new string(characters))))], []))),
        iter: 500);

    private static async Task<XElement> RootOf(IGraphSource graph) => XDocument.Parse(await Exported.TextOf(new GexfWriter(), graph)).Root!;

    private static string? ValueOf(XElement element, string attribute) =>
        (string?)element.Descendants(Ns + "attvalue").FirstOrDefault(value => (string?)value.Attribute("for") == attribute)?.Attribute("value");
}
