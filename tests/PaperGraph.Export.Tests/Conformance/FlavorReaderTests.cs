using System.Text.Json;
using PaperGraph.Export.GraphMl;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.Conformance;

/// <summary>What readers make of GraphML, the plain and that for one program.</summary>
public sealed class FlavorReaderTests : IDisposable
{
    private const string ReadWithNetworkX = """
        import json, sys, warnings, networkx
        warnings.simplefilter("error")
        n = networkx.read_graphml(sys.argv[1])
        assert n.is_directed() and n.is_multigraph()
        uid = networkx.get_node_attributes(n, "uid")
        print(json.dumps({
            "nodes": [{"uid": d["uid"], "type": d["type"], "label": d["label"]} for _, d in n.nodes(data=True)],
            "edges": [{"label": d["label"]} for _, _, d in n.edges(data=True)],
            "ends": [[uid[a], d["type"], uid[b]] for a, b, d in n.edges(data=True)],
            "years": [d["year"] for _, d in n.nodes(data=True) if "year" in d],
            "confidences": [d["confidence"] for _, _, d in n.edges(data=True) if "confidence" in d]}))
        """;

    private const string ReadWithIgraph = """
        import json, math, sys, igraph
        i = igraph.Graph.Read_GraphML(sys.argv[1])
        assert i.is_directed()
        known = lambda values: [x for x in values if not math.isnan(x)]
        print(json.dumps({
            "nodes": [{k: v[k] for k in ("uid", "type", "label")} for v in i.vs],
            "edges": [{"label": e["label"]} for e in i.es],
            "ends": [[i.vs[e.source]["uid"], e["type"], i.vs[e.target]["uid"]] for e in i.es],
            "years": known(i.vs["year"]), "confidences": known(i.es["confidence"])}))
        """;

    private const string ReadWithGraphTool = """
        import json, sys
        from graph_tool import load_graph
        g = load_graph(sys.argv[1])
        assert g.is_directed()
        v, e = g.vertex_properties, g.edge_properties
        print(json.dumps({
            "nodes": [{k: v[k][n] for k in ("uid", "type", "label")} for n in g.vertices()],
            "edges": [{"label": e["label"][x]} for x in g.edges()],
            "ends": [[v["uid"][x.source()], e["type"][x], v["uid"][x.target()]] for x in g.edges()],
            "years": [v["year"][n] for n in g.vertices() if v["year"][n]],
            "confidences": [e["confidence"][x] for x in g.edges() if e["confidence"][x]]}))
        """;

    private const string ReadWithR = """
        suppressMessages(library(igraph))
        g <- read_graph(commandArgs(TRUE)[1], format = "graphml")
        stopifnot(is_directed(g))
        text <- function(x) paste0('"', gsub('"', '\\"', gsub('\\', '\\\\', x, fixed = TRUE), fixed = TRUE), '"')
        list <- function(x) paste0('[', paste(x, collapse = ','), ']')
        numbers <- function(x) list(format(x[!is.nan(x)], digits = 15, trim = TRUE))
        uid <- text(V(g)$uid)
        ends <- ends(g, E(g), names = FALSE)
        cat('{"nodes":', list(paste0('{"uid":', uid, ',"type":', text(V(g)$type), ',"label":', text(V(g)$label), '}')),
          ',"edges":', list(paste0('{"label":', text(E(g)$label), '}')),
          ',"ends":', list(paste0('[', uid[ends[, 1]], ',', text(E(g)$type), ',', uid[ends[, 2]], ']')),
          ',"years":', numbers(V(g)$year), ',"confidences":', numbers(E(g)$confidence), '}', sep = '')
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(GraphMlFlavor.Plain)]
    [InlineData(GraphMlFlavor.Yed)]
    [InlineData(GraphMlFlavor.Gephi)]
    [InlineData(GraphMlFlavor.Cytoscape)]
    public async Task Flavor_ReadByNetworkX_IsTheGraph(GraphMlFlavor flavor)
    {
        FullTier.Require("runs Python");
        await CheckAsync(await Tool.RunPythonAsync(ReadWithNetworkX, ["networkx"], await ExportAsync(flavor)));
    }

    [Theory]
    [InlineData(GraphMlFlavor.Plain)]
    [InlineData(GraphMlFlavor.Yed)]
    [InlineData(GraphMlFlavor.Gephi)]
    [InlineData(GraphMlFlavor.Cytoscape)]
    public async Task Flavor_ReadByIgraph_IsTheGraph(GraphMlFlavor flavor)
    {
        FullTier.Require("runs Python");
        await CheckAsync(await Tool.RunPythonAsync(ReadWithIgraph, ["igraph"], await ExportAsync(flavor)));
    }

    [Theory]
    [InlineData(GraphMlFlavor.Plain)]
    [InlineData(GraphMlFlavor.Gephi)]
    [InlineData(GraphMlFlavor.Cytoscape)]
    public async Task Flavor_ReadByGraphTool_IsTheGraph(GraphMlFlavor flavor)
    {
        FullTier.Require("runs Python");
        await CheckAsync(await Tool.RunPythonAsync(ReadWithGraphTool, ["graph_tool"], await ExportAsync(flavor)));
    }

    [Theory]
    [InlineData(GraphMlFlavor.Plain)]
    [InlineData(GraphMlFlavor.Gephi)]
    [InlineData(GraphMlFlavor.Cytoscape)]
    public async Task Flavor_ReadByIgraphInR_IsTheGraph(GraphMlFlavor flavor)
    {
        FullTier.Require("runs R");
        await CheckAsync(await Tool.RunRAsync(ReadWithR, "igraph", await ExportAsync(flavor)));
    }

    private async Task<string> ExportAsync(GraphMlFlavor flavor) => _folder.Write("graph.graphml", await Exported.TextOf(new GraphMlWriter(flavor), SampleGraph.Create()));

    private static Task CheckAsync(string told) => ToldGraph.CheckAsync(JsonDocument.Parse(told).RootElement);
}
