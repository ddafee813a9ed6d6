using CsCheck;
using PaperGraph.Concepts.Analysis.Clustering;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Tests.Analysis.Clustering;

public sealed class CommunityFinderTests
{
    private static readonly Gen<(int Nodes, LayoutEdge[] Edges)> Graphs =
        from nodes in Gen.Int[1, 40]
        from edges in Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1], Gen.Int[1, 5], (first, second, weight) => new LayoutEdge(first, second, weight)).Array[0, 120]
        select (nodes, edges);

    [Fact]
    public void Find_TwoCliquesAndABridge_PartsThem()
    {
        var tree = CommunityFinder.Find(8, [.. Clique(0, 4), .. Clique(4, 4), new(3, 4, 1)], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([[0, 1, 2, 3], [4, 5, 6, 7]], tree.Roots.Select(root => tree.Communities[root].Nodes));
        // 12 of 13 edges lie within; each half has half of the strength.
        Assert.Equal((12.0 / 13) - 0.5, tree.Modularity, 1e-12);
    }

    [Fact]
    public void Find_ThirtyTwoCliquesInARing_FindsEach()
    {
        LayoutEdge[] edges = [.. Enumerable.Range(0, 32).SelectMany(i => Clique(i * 8, 8).Append(new LayoutEdge(i * 8, ((i + 1) % 32 * 8) + 1, 1)))];
        var tree = CommunityFinder.Find(256, edges, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(32, tree.Roots.Count);
        Assert.All(tree.Roots, root => Assert.Equal(8, tree.Communities[root].Nodes.Count));
    }

    [Fact]
    public void Find_CommunityAboveTheBound_IsDividedInside()
    {
        LayoutEdge[] edges = [.. Enumerable.Range(0, 32).SelectMany(i => Clique(i * 8, 8).Append(new LayoutEdge(i * 8, ((i + 1) % 32 * 8) + 1, 1)))];
        var tree = CommunityFinder.Find(256, edges, new() { Resolution = 0.05, MaxSize = 20 }, TestContext.Current.CancellationToken);
        Assert.True(tree.Roots.Count < 16);
        Assert.All(tree.Communities.Where(community => community.Children.Count == 0), leaf => Assert.True(leaf.Nodes.Count <= 20));
        Assert.True(tree.Levels().Count > 1);
    }

    [Fact]
    public void Find_Nothing_IsEmpty()
    {
        var tree = CommunityFinder.Find(0, [], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(tree.Communities);
        Assert.Empty(tree.Levels());
        Assert.Equal(3, CommunityFinder.Find(3, [], cancellationToken: TestContext.Current.CancellationToken).Roots.Count);
    }

    [Theory]
    [InlineData(0, 2, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 1, double.NaN)]
    public void Find_EdgeThatIsNone_Throws(int first, int second, double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CommunityFinder.Find(2, [new(first, second, weight)], cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public void Find_AnyGraph_GivesConnectedCommunities() => Graphs.Sample(graph =>
    {
        var tree = Find(graph);
        foreach (var community in tree.Communities)
            Assert.True(IsConnected(community.Nodes, graph.Edges), string.Join(' ', community.Nodes));
    });

    [Fact]
    public void Find_AnyGraph_IsATreeOfAllNodes() => Graphs.Sample(graph =>
    {
        var tree = Find(graph);
        Assert.Equal(Enumerable.Range(0, graph.Nodes), tree.Roots.SelectMany(root => tree.Communities[root].Nodes).Order());
        foreach (var community in tree.Communities.Where(community => community.Children.Count > 0))
        {
            Assert.True(community.Nodes.Count > 5 && community.Children.Count > 1);
            Assert.Equal(community.Nodes, community.Children.SelectMany(child => tree.Communities[child].Nodes).Order());
            Assert.All(community.Children, child => Assert.Equal(community.Number, tree.Communities[child].Parent));
        }

        foreach (var (finer, coarser) in tree.Levels().Zip(tree.Levels().Skip(1)))
            Assert.All(finer.Zip(coarser).GroupBy(pair => pair.First), group => Assert.Single(group.Select(pair => pair.Second).Distinct()));
    });

    [Fact]
    public void Find_AnyGraph_IsNoWorseThanSingletons() => Graphs.Sample(graph =>
    {
        var whole = WeightedGraph.Of(graph.Nodes, graph.Edges);
        var tree = Find(graph);
        Assert.True(tree.Modularity >= Modularity.Of(whole, Partition.Singletons(graph.Nodes), 1) - 1e-9);
        Assert.True(tree.Modularity >= Modularity.Of(whole, Partition.Of(new int[graph.Nodes]), 1) - 1e-9);
    });

    [Fact]
    public void Find_EdgesInAnotherOrderAndDirection_IsTheSame() => Graphs.Sample(graph =>
    {
        LayoutEdge[] turned = [.. graph.Edges.Reverse().Select(edge => new LayoutEdge(edge.Second, edge.First, edge.Weight))];
        Assert.Equal(Find(graph).LeafOf, Find((graph.Nodes, turned)).LeafOf);
    });

    [Fact]
    public void Find_OtherNumbers_GivesTheSameWhereCommunitiesAreClear()
    {
        var random = new Random(7);
        LayoutEdge[] edges = [.. Enumerable.Range(0, 10).SelectMany(i => Clique(i * 6, 6).Append(new LayoutEdge(i * 6, ((i + 1) % 10 * 6) + 1, 1)))];
        var numbers = Enumerable.Range(0, 60).ToArray();
        random.Shuffle(numbers);
        var tree = CommunityFinder.Find(60, [.. edges.Select(edge => new LayoutEdge(numbers[edge.First], numbers[edge.Second], edge.Weight))], cancellationToken: TestContext.Current.CancellationToken);
        for (var i = 0; i < 60; i += 6)
            Assert.Single(Enumerable.Range(i, 6).Select(node => tree.LeafOf[numbers[node]]).Distinct());
    }

    [Fact]
    public void Aggregate_AnyPartition_KeepsWeightAndModularity() =>
        Gen.Select(Graphs, Gen.Int[0, 6].Array[40]).Sample((graph, communities) =>
        {
            var whole = WeightedGraph.Of(graph.Nodes, graph.Edges);
            var partition = Partition.Of(communities[..graph.Nodes]).Numbered();
            var smaller = whole.Aggregate(partition);
            Assert.Equal(2 * graph.Edges.Sum(edge => edge.Weight), whole.TotalStrength);
            Assert.Equal(whole.TotalStrength, smaller.TotalStrength);
            Assert.Equal(Modularity.Of(whole, partition, 1), Modularity.Of(smaller, Partition.Singletons(partition.Count), 1), 1e-12);
        });

    private static CommunityTree Find((int Nodes, LayoutEdge[] Edges) graph) => CommunityFinder.Find(graph.Nodes, graph.Edges, new() { MaxSize = 5, Runs = 2 });

    private static IEnumerable<LayoutEdge> Clique(int first, int size) =>
        from i in Enumerable.Range(first, size)
        from j in Enumerable.Range(first, size)
        where i < j
        select new LayoutEdge(i, j, 1);

    private static bool IsConnected(IReadOnlyList<int> nodes, LayoutEdge[] edges)
    {
        var within = nodes.ToHashSet();
        var reached = new HashSet<int> { nodes[0] };
        for (var grows = true; grows;)
            grows = edges.Any(edge => within.Contains(edge.First) && within.Contains(edge.Second) && reached.Contains(edge.First) != reached.Contains(edge.Second) && reached.Add(edge.First) | reached.Add(edge.Second));
        return reached.Count == nodes.Count;
    }
}
