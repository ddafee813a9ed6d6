using CsCheck;
using PaperGraph.Concepts.Analysis;
using QuikGraph;
using QuikGraph.Algorithms.Ranking;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class PageRankTests
{
    private static readonly Gen<(int Nodes, (int From, int To, int Weight)[] Edges)> Graphs =
        from nodes in Gen.Int[1, 12]
        from edges in Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1], Gen.Int[1, 5]).Array[0, 30]
        select (nodes, edges);

    // a→b 1, a→c 2, b→c 1, c→a 1, c→c 3, b→d 5; d leads nowhere.
    private static readonly (int, int, int)[] Known = [(0, 1, 1), (0, 2, 2), (1, 2, 1), (2, 0, 1), (2, 2, 3), (1, 3, 5)];

    [Fact]
    public void Compute_WeightedGraphWithADanglingNode_IsWhatOtherLibrariesGive() =>
        AssertRanks([0.1845389, 0.1235131, 0.5332325, 0.1587155], Ranks(Graph(4, Known)));

    [Fact]
    public void Compute_WithoutWeights_IsWhatOtherLibrariesGive() =>
        AssertRanks([0.2513857, 0.1744662, 0.4323727, 0.1417754], Ranks(Graph(4, [.. Known.Select(edge => (edge.Item1, edge.Item2, 1))])));

    [Fact]
    public void Compute_AnyGraph_SumsToOne() =>
        Graphs.Sample(graph => Assert.Equal(1, Ranks(Graph(graph.Nodes, graph.Edges)).Sum(), 1e-9));

    [Fact]
    public void Compute_EmptyGraph_IsEmpty() => Assert.Empty(Ranks(Graph(0, [])));

    [Fact]
    public void Compute_WithoutDanglingNodes_EqualsQuikGraphDividedByItsSum() =>
        Graphs.Sample(graph =>
        {
            (int, int, int)[] edges = [.. graph.Edges.Select(edge => (edge.From, edge.To, 1)), .. Enumerable.Range(0, graph.Nodes).Select(node => (node, (node + 1) % graph.Nodes, 1))];
            var theirs = new BidirectionalGraph<int, Edge<int>>();
            theirs.AddVertexRange(Enumerable.Range(0, graph.Nodes));
            theirs.AddEdgeRange(edges.Select(edge => new Edge<int>(edge.Item1, edge.Item2)));
            var algorithm = new PageRankAlgorithm<int, Edge<int>>(theirs) { MaxIterations = 500 };
            algorithm.Compute();
            Assert.Equal(graph.Nodes, algorithm.Ranks.Values.Sum(), 1e-6);
            var ours = Ranks(Graph(graph.Nodes, edges));
            Assert.All(Enumerable.Range(0, graph.Nodes), node => Assert.Equal(algorithm.Ranks[node] / graph.Nodes, ours[node], 1e-6));
        });

    private static double[] Ranks(AdjacencyGraph graph) => PageRank.Compute(graph, TestContext.Current.CancellationToken);

    private static AdjacencyGraph Graph(int nodes, (int From, int To, int Weight)[] edges) =>
        new(nodes, [.. edges.Select(edge => new Arc(edge.From, edge.To, edge.Weight))]);

    private static void AssertRanks(double[] expected, double[] actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-7));
}
