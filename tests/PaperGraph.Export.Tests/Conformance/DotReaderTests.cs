using System.Xml;
using System.Xml.Linq;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Dot;
using PaperGraph.Export.Files;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.Conformance;

/// <summary>What Graphviz draws of our DOT, and what its readers in Python count.</summary>
public sealed class DotReaderTests : IDisposable
{
    private const string Count = """
        import sys, networkx
        for read in (networkx.nx_agraph.read_dot, networkx.nx_pydot.read_dot):
            n = read(sys.argv[1])
            print(n.is_directed(), n.number_of_nodes(), n.number_of_edges())
        """;

    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";
    private static readonly XmlReaderSettings WithoutDefinition = new() { DtdProcessing = DtdProcessing.Ignore, Async = true };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Dot_DrawnByGraphviz_ShowsEveryLabelAsItIs()
    {
        FullTier.Require("runs Graphviz");
        var graph = SampleGraph.Create();
        var nodes = await graph.NodesAsync(GraphFilter.All, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var relationships = await graph.RelationshipsAsync(GraphFilter.All, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        var drawing = await DrawAsync(graph);

        Assert.Equal(nodes.Select(node => NodeCaption.LabelOf(node)).Order(StringComparer.Ordinal), TextsOf(drawing, "node").Order(StringComparer.Ordinal));
        Assert.Equal(relationships.Select(relationship => relationship.Type).Order(StringComparer.Ordinal), TextsOf(drawing, "edge").Order(StringComparer.Ordinal));
        Assert.Equal(
            relationships.Select(relationship => $"{NameOf(relationship.From)}->{NameOf(relationship.To)}").Order(StringComparer.Ordinal),
            GroupsOf(drawing, "edge").Select(edge => edge.Element(Ns + "title")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal(2, GroupsOf(drawing, "node").Count(node => (string?)node.Attribute("class") == "node Method"));
    }

    [Fact]
    public async Task Dot_ReadByPython_HasTheRightCounts()
    {
        FullTier.Require("runs Python");
        var counts = await Tool.RunPythonAsync(Count, ["networkx", "pygraphviz", "pydot"], await ExportAsync(SampleGraph.Create()));
        Assert.Equal("True 15 24\nTrue 15 24\n", counts);
    }

    [Fact]
    public async Task Label_ThatLooksLikeEscapesAndEntities_IsDrawnAsItIs()
    {
        FullTier.Require("runs Graphviz");
        const string Name = "R&amp;D &#65; \\N \\G C:\\new <i>x</i> \"\\";
        var drawing = await DrawAsync(new InMemoryGraph([InMemoryGraph.Node("node", ["Thing"], ("name", Value.Of(Name)))], []));
        Assert.Equal([Name], TextsOf(drawing, "node"));
    }

    private async Task<XDocument> DrawAsync(InMemoryGraph graph)
    {
        var svg = _folder.At("graph.svg");
        await Tool.RunAsync("/usr/bin/dot", "-Tsvg", "-o", svg, await ExportAsync(graph));
        using var reader = XmlReader.Create(svg, WithoutDefinition);
        return await XDocument.LoadAsync(reader, LoadOptions.PreserveWhitespace, TestContext.Current.CancellationToken);
    }

    private async Task<string> ExportAsync(InMemoryGraph graph) => _folder.Write("graph.dot", await Exported.TextOf(new DotWriter(), graph));

    private static IEnumerable<XElement> GroupsOf(XDocument drawing, string kind) =>
        drawing.Descendants(Ns + "g").Where(group => ((string?)group.Attribute("class"))?.Split(' ')[0] == kind);

    // Graphviz draws blanks as no-break spaces where there are several.
    private static IEnumerable<string> TextsOf(XDocument drawing, string kind) =>
        GroupsOf(drawing, kind).Select(group => group.Element(Ns + "text")!.Value.Replace('\u00a0', ' '));

    private static string NameOf(string id) => new TextOutput().AppendNodeName(id).Written.ToString();
}
