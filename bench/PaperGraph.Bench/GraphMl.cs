using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.GraphMl;
using PaperGraph.Graph;

namespace PaperGraph.Bench;

/// <summary>
/// The GraphML of 1,000 papers' graph. Ours reads the graph, chooses keys and types, and writes; the framework's XML writer
/// has the same elements ready in memory and writes alone.
/// </summary>
[MemoryDiagnoser]
public class GraphMl
{
    private GraphSnapshot _graph = GraphSnapshot.Empty;
    private XmlReplay? _peer;

    [GlobalSetup]
    public async Task Setup()
    {
        _graph = await SyntheticGraph.SnapshotAsync(SyntheticRecords.Create(1_000));
        using var document = new MemoryStream();
        await new GraphMlWriter().WriteAsync(_graph, GraphFilter.All, document);
        document.Position = 0;
        _peer = new XmlReplay(document);
    }

    [Benchmark(Baseline = true)]
    public Task PaperGraph() => new GraphMlWriter().WriteAsync(_graph, GraphFilter.All, Stream.Null);

    [Benchmark]
    public void XmlWriter() => _peer!.Write(Stream.Null);
}
