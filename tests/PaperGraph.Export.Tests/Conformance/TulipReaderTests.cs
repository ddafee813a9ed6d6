using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Gexf;
using PaperGraph.Export.GraphMl;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.Conformance;

/// <summary>What Tulip makes of our GEXF and GraphML.</summary>
public sealed class TulipReaderTests : IDisposable
{
    private const string Read = """
        import json, sys
        from tulip import tlp
        reader, path, kind, rel = sys.argv[1:]
        parameters = tlp.getDefaultPluginParameters(reader)
        parameters["file::filename"] = path
        g = tlp.importGraph(reader, parameters)
        nodes, edges = list(g.getNodes()), list(g.getEdges())
        uid, types = g["uid"], [g[rel][e] for e in edges]
        print(json.dumps({
            "nodes": [{"uid": uid[n], "type": g[kind][n], "label": g["viewLabel"][n]} for n in nodes],
            "edges": [{"label": t} for t in types],
            "ends": [[uid[g.source(e)], t, uid[g.target(e)]] for e, t in zip(edges, types)],
            "years": [g["year"][n] for n in nodes if g["year"][n]],
            "confidences": [g["confidence"][e] for e in edges if g["confidence"][e]]}))
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Gexf_ReadByTulip_HasTheRightCountsTypesLabelsAndValues()
    {
        FullTier.Require("runs Python");
        var path = _folder.Write("graph.gexf", await Exported.TextOf(new GexfWriter(), SampleGraph.Create()));
        await ToldGraph.CheckAsync(await ReadAsync("GEXF", path, "category", "rel"));
    }

    [Fact]
    public async Task GraphMl_ReadByTulip_HasTheRightCountsAndTypes_ButNoLabelWithEntities()
    {
        FullTier.Require("runs Python");
        var path = _folder.Write("graph.graphml", await Exported.TextOf(new GraphMlWriter(), SampleGraph.Create()));
        var told = await ReadAsync("GraphML", path, "type", "type");
        var types = (await SampleGraph.Create().DescribeAsync(GraphFilter.All, TestContext.Current.CancellationToken)).Types;

        Assert.Equal(types, told.GetProperty("edges").EnumerateArray().CountBy(edge => edge.GetProperty("label").GetString()!).Select(count => KeyValuePair.Create(count.Key, (long)count.Value)).OrderBy(count => count.Key, StringComparer.Ordinal));
        Assert.Equal(">", told.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("uid").GetString() == "paper/arxiv:2501.00002").GetProperty("label").GetString());
    }

    private static async Task<JsonElement> ReadAsync(params string[] arguments) =>
        JsonDocument.Parse(await Tool.RunPythonAsync(Read, ["tulip"], arguments)).RootElement;
}
