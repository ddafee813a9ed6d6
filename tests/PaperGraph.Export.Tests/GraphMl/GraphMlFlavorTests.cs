using System.Xml.Linq;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.GraphMl;
using PaperGraph.Testing;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Export.Tests.GraphMl;

public sealed class GraphMlFlavorTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Y = "http://www.yworks.com/xml/graphml";

    [Fact]
    public async Task Yed_NodesAndEdges_AreShapesWithLabels()
    {
        var root = await RootOf(GraphMlFlavor.Yed);

        Assert.Equal("nodegraphics", (string?)root.Elements(Ns + "key").Single(key => (string?)key.Attribute("id") == "n_graphics").Attribute("yfiles.type"));
        Assert.All(root.Descendants(Ns + "node"), node => Assert.Equal(DataOf(node, "n_label"), node.Descendants(Y + "NodeLabel").Single().Value));
        Assert.All(root.Descendants(Ns + "edge"), edge => Assert.Equal(DataOf(edge, "e_label"), edge.Descendants(Y + "EdgeLabel").Single().Value));
        var places = root.Descendants(Y + "Geometry").Select(place => ((string?)place.Attribute("x"), (string?)place.Attribute("y"))).ToList();
        Assert.Equal(places.Count, places.Distinct().Count());
    }

    [Fact]
    public async Task Gephi_Nodes_HaveColoursOfTheirTypeAndSizesOfTheirSupport()
    {
        var root = await RootOf(GraphMlFlavor.Gephi);
        var nodes = root.Descendants(Ns + "node").ToDictionary(node => DataOf(node, "n_uid")!);

        Assert.Equal("43 108 184", string.Join(' ', new[] { "n_r", "n_g", "n_b" }.Select(key => DataOf(nodes["method/lora"], key))));
        Assert.Equal("17.3", DataOf(nodes["benchmark/gsm8k"], "n_size"));
        Assert.Equal("10", DataOf(nodes["author/ada-example"], "n_size"));
        Assert.Equal("2", DataOf(root.Descendants(Ns + "edge").First(edge => DataOf(edge, "e_type") == "BROADER"), "e_weight"));
        Assert.Equal("double", (string?)root.Elements(Ns + "key").Single(key => (string?)key.Attribute("id") == "e_weight").Attribute("attr.type"));
    }

    [Fact]
    public async Task Cytoscape_Nodes_HaveKeysCalledAsTheirNames()
    {
        var root = await RootOf(GraphMlFlavor.Cytoscape);

        Assert.All(root.Elements(Ns + "key").Where(key => (string?)key.Attribute("for") == "node"), key => Assert.Equal((string?)key.Attribute("attr.name"), (string?)key.Attribute("id")));
        Assert.All(root.Descendants(Ns + "node"), node => Assert.Equal(DataOf(node, "label"), DataOf(node, "name")));
        Assert.All(root.Descendants(Ns + "edge"), edge => Assert.Equal(DataOf(edge, "e_type"), DataOf(edge, "interaction")));
    }

    [Theory]
    [InlineData(GraphMlFlavor.Yed)]
    [InlineData(GraphMlFlavor.Gephi)]
    [InlineData(GraphMlFlavor.Cytoscape)]
    public async Task Keys_OfAProperty_NamedAsTheFlavoursOwn_StayApart(GraphMlFlavor flavor)
    {
        var properties = new[] { "weight", "interaction", "graphics", "name", "r", "size", "count", "e_count" }.Select(name => (name, Value.Of("v"))).ToArray();
        var graph = new InMemoryGraph([Node("a", ["Thing"], properties)], [Link("a", "T", "a", properties)]);

        var keys = XDocument.Parse(await Exported.TextOf(new GraphMlWriter(flavor), graph)).Root!.Elements(Ns + "key").Select(key => (string?)key.Attribute("id")).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    private static async Task<XElement> RootOf(GraphMlFlavor flavor) => XDocument.Parse(await Exported.TextOf(new GraphMlWriter(flavor), SampleGraph.Create())).Root!;

    private static string? DataOf(XElement element, string key) =>
        element.Elements(Ns + "data").FirstOrDefault(data => (string?)data.Attribute("key") == key)?.Value;
}
