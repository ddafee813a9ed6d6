using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Concepts.Analysis;
using QuikGraph;
using QuikGraph.Algorithms.Ranking;

namespace PaperGraph.Bench;

/// <summary>
/// PageRank of a graph of 2,000 nodes and 20,000 arcs whose targets follow Zipf's law. Ours goes on until the ranks stand to
/// 1e-12; QuikGraph's makes its 60 iterations.
/// </summary>
[MemoryDiagnoser]
public class Ranking
{
    private const int Nodes = 2_000;
    private const int Arcs = 20_000;

    private AdjacencyGraph _graph = new(0, []);
    private BidirectionalGraph<int, SEdge<int>> _peer = new();

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(3);
        var targets = new Zipf(Nodes, random);
        var arcs = Enumerable.Range(0, Arcs).Select(_ => new Arc(random.Next(Nodes), targets.Next())).ToList();
        _graph = new(Nodes, arcs);
        _peer = new(allowParallelEdges: true);
        _peer.AddVertexRange(Enumerable.Range(0, Nodes));
        _peer.AddEdgeRange(arcs.Select(arc => new SEdge<int>(arc.Source, arc.Target)));
    }

    [Benchmark(Baseline = true)]
    public double PaperGraph() => PageRank.Compute(_graph)[0];

    [Benchmark]
    public double QuikGraph()
    {
        var algorithm = new PageRankAlgorithm<int, SEdge<int>>(_peer);
        algorithm.Compute();
        return algorithm.Ranks[0];
    }
}
