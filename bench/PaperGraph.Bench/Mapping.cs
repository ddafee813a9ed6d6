using BenchmarkDotNet.Attributes;
using PaperGraph.Concepts.Analysis.Clustering;
using PaperGraph.Concepts.Analysis.Layout;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Bench;

/// <summary>Communities and layout of a graph of 40,000 nodes and 300,000 edges, three of four within groups of a hundred.</summary>
[MemoryDiagnoser]
public class Mapping
{
    private const int Nodes = 40_000;
    private const int Edges = 300_000;
    private const int Group = 100;

    private LayoutEdge[] _edges = [];
    private CommunityTree _communities = CommunityFinder.Find(0, []);

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(3);
        _edges = [.. Enumerable.Range(0, Edges).Select(_ => Edge(random))];
        _communities = CommunityFinder.Find(Nodes, _edges);
    }

    [Benchmark]
    public double Communities() => CommunityFinder.Find(Nodes, _edges).Modularity;

    [Benchmark]
    public float Layout() => BubbleLayout.Place(_edges, _communities).Nodes[0].X;

    private static LayoutEdge Edge(Random random)
    {
        var first = random.Next(Nodes);
        var second = random.Next(4) > 0 ? (first / Group * Group) + random.Next(Group) : random.Next(Nodes);
        return new(first, second, random.Next(1, 6));
    }
}
