using System.Text.Json;
using PaperGraph.Export.Gexf;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.Conformance;

/// <summary>What NetworkX and Graphology make of our GEXF.</summary>
public sealed class GexfReaderTests : IDisposable
{
    private const string ReadWithNetworkX = """
        import json, sys, networkx
        n = networkx.read_gexf(sys.argv[1])
        assert n.is_directed() and n.is_multigraph()
        uid = networkx.get_node_attributes(n, "uid")
        assert all(isinstance(d["year"], int) for _, d in n.nodes(data=True) if "year" in d)
        print(json.dumps({
            "nodes": [{"uid": d["uid"], "type": d["category"], "label": d["label"]} for _, d in n.nodes(data=True)],
            "edges": [{"label": d["label"]} for _, _, d in n.edges(data=True)],
            "ends": [[uid[a], d["rel"], uid[b]] for a, b, d in n.edges(data=True)],
            "years": [d["year"] for _, d in n.nodes(data=True) if "year" in d],
            "confidences": [d["confidence"] for _, _, d in n.edges(data=True) if "confidence" in d]}))
        """;

    private const string ReadWithGraphology = """
        const [Graph, gexf, fs] = [require('graphology'), require('graphology-gexf'), require('fs')];
        const g = gexf.parse(Graph, fs.readFileSync(process.argv[1], 'utf8'), {allowUndeclaredAttributes: false});
        const [nodes, edges] = [g.mapNodes((_, a) => a), g.mapEdges((_, a, s, t) => ({...a, ends: [g.getNodeAttribute(s, 'uid'), a.rel, g.getNodeAttribute(t, 'uid')]}))];
        if (g.type !== 'directed' || !g.multi) throw new Error(g.type + ' ' + g.multi);
        console.log(JSON.stringify({
          nodes: nodes.map(a => ({uid: a.uid, type: a.category, label: a.label})),
          edges: edges.map(a => ({label: a.rel})),
          ends: edges.map(a => a.ends),
          years: nodes.map(a => a.year).filter(year => year !== undefined),
          confidences: edges.map(a => a.confidence).filter(confidence => confidence !== undefined)}));
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Gexf_ReadByNetworkX_HasTheRightCountsTypesLabelsAndValues()
    {
        FullTier.Require("runs Python");
        await ToldGraph.CheckAsync(JsonDocument.Parse(await Tool.RunPythonAsync(ReadWithNetworkX, ["networkx"], await ExportAsync())).RootElement);
    }

    [Fact]
    public async Task Gexf_ReadByGraphology_HasTheRightCountsTypesLabelsAndValues()
    {
        FullTier.Require("runs Node");
        await ToldGraph.CheckAsync(JsonDocument.Parse(await Tool.RunNodeAsync(ReadWithGraphology, ["graphology", "graphology-gexf"], await ExportAsync())).RootElement);
    }

    private async Task<string> ExportAsync() => _folder.Write("graph.gexf", await Exported.TextOf(new GexfWriter(), SampleGraph.Create()));
}
