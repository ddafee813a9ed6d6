using CsCheck;
using PaperGraph.Concepts.Analysis.Clustering;
using PaperGraph.Concepts.Analysis.Layout;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Tests.Analysis.Layout;

public sealed class BubbleLayoutTests
{
    private static readonly CommunityOptions Small = new() { MaxSize = 8, Runs = 1 };

    private static readonly Gen<(int Nodes, LayoutEdge[] Edges)> Graphs =
        from nodes in Gen.Int[1, 60]
        from edges in Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1], Gen.Int[1, 50], (first, second, weight) => new LayoutEdge(first, second, weight)).Array[0, 150]
        select (nodes, edges);

    [Fact]
    public void Place_AnyGraph_KeepsNodesWithinTheirBubblesAndApart() => Graphs.Sample(
        graph =>
        {
            var (tree, map) = Place(graph.Nodes, graph.Edges);
            foreach (var community in tree.Communities)
            {
                var bubble = map.Communities[community.Number];
                Assert.All(community.Nodes, node => Assert.True(Reach(bubble, map.Nodes[node]) <= bubble.Radius * 1.001));
                Assert.All(community.Children, child => Assert.True(Reach(bubble, map.Communities[child]) <= bubble.Radius * 1.001));
                AssertApart([.. community.Children.Select(child => map.Communities[child])]);
            }

            AssertApart([.. tree.Roots.Select(root => map.Communities[root])]);
            AssertApart([.. map.Nodes]);
        },
        iter: 50);

    [Fact]
    public void Place_Twice_IsTheSame() => Graphs.Sample(
        graph => Assert.Equal(Place(graph.Nodes, graph.Edges).Map.Nodes, Place(graph.Nodes, [.. graph.Edges.Reverse()]).Map.Nodes),
        iter: 20);

    [Fact]
    public void Place_ChainOfCliques_PutsNeighboursNearEachOther()
    {
        LayoutEdge[] edges =
        [
            .. Enumerable.Range(0, 12).SelectMany(i => Clique(i * 6, 6)),
            .. Enumerable.Range(0, 11).Select(i => new LayoutEdge(i * 6, (i * 6) + 7, 2)),
        ];
        var (tree, map) = Place(72, edges);
        Assert.Equal(12, tree.Roots.Count);
        var (beside, all) = (Enumerable.Range(0, 11).Average(i => Distance(i, i + 1)), Enumerable.Range(0, 12).SelectMany(i => Enumerable.Range(0, i).Select(j => Distance(i, j))).Average());
        Assert.True(beside < all * 0.7, $"{beside} {all}");

        double Distance(int first, int second) => Between(map.Communities[tree.LeafOf[first * 6]], map.Communities[tree.LeafOf[second * 6]]);
    }

    [Fact]
    public void Place_Star_PutsTheHubInTheMiddle()
    {
        var (_, map) = Place(200, [.. Enumerable.Range(1, 199).Select(i => new LayoutEdge(0, i, 1))]);
        var reach = map.Communities[0].Radius;
        Assert.True(Between(map.Nodes[0], map.Communities[0]) < reach / 4);
        Assert.Equal(map.Nodes.Max(node => node.Radius), map.Nodes[0].Radius);
    }

    [Fact]
    public void Place_Sizes_SayHowLargeNodesAre()
    {
        var tree = CommunityFinder.Find(3, [new(0, 1, 1)], cancellationToken: TestContext.Current.CancellationToken);
        var map = BubbleLayout.Place([new(0, 1, 1)], tree, [1, 100, 25], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(2, map.Nodes[1].Radius / map.Nodes[2].Radius, 1e-5);
        Assert.Throws<ArgumentException>(() => BubbleLayout.Place([new(0, 1, 1)], tree, [1], cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Place_Nothing_IsEmpty()
    {
        var (_, map) = Place(0, []);
        Assert.Empty(map.Nodes);
        Assert.Empty(map.Communities);
    }

    [Fact]
    public void Place_Progress_RisesToOne()
    {
        var told = new List<double>();
        LayoutEdge[] edges = [.. Clique(0, 30)];
        var tree = CommunityFinder.Find(30, edges, cancellationToken: TestContext.Current.CancellationToken);
        BubbleLayout.Place(edges, tree, progress: new Told(told), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    [Fact]
    public void Place_Cancelled_Stops()
    {
        var tree = CommunityFinder.Find(30, [.. Clique(0, 30)], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Throws<OperationCanceledException>(() => BubbleLayout.Place([.. Clique(0, 30)], tree, cancellationToken: new(canceled: true)));
    }

    [Fact]
    public void PushAt_ManyMasses_IsNearTheSumOfAll()
    {
        var random = new Random(5);
        Vector[] places = [.. Enumerable.Range(0, 500).Select(_ => new Vector(random.NextDouble(), random.NextDouble()))];
        double[] masses = [.. Enumerable.Range(0, 500).Select(_ => 1 + random.NextDouble())];
        var tree = new QuadTree();
        tree.Build(places, masses);
        foreach (var place in places.Take(50))
        {
            var exact = default(Vector);
            for (var i = 0; i < places.Length; i++)
                exact += (place - places[i]) * (masses[i] / Math.Max((place - places[i]).LengthSquared, 1e-4));
            Assert.True((tree.PushAt(place) - exact).Length < 0.05 * Math.Max(exact.Length, 500));
        }
    }

    private static (CommunityTree Tree, GraphMap Map) Place(int nodes, LayoutEdge[] edges)
    {
        var tree = CommunityFinder.Find(nodes, edges, Small);
        return (tree, BubbleLayout.Place(edges, tree));
    }

    private static IEnumerable<LayoutEdge> Clique(int first, int size) =>
        from i in Enumerable.Range(first, size)
        from j in Enumerable.Range(first, size)
        where i < j
        select new LayoutEdge(i, j, 1);

    private static void AssertApart(MapCircle[] circles)
    {
        for (var i = 0; i < circles.Length; i++)
        {
            for (var j = 0; j < i; j++)
                Assert.True(Between(circles[i], circles[j]) >= (circles[i].Radius + circles[j].Radius) * 0.999, $"{circles[i]} {circles[j]}");
        }
    }

    private static double Reach(MapCircle around, MapCircle circle) => Between(around, circle) + circle.Radius;

    private static double Between(MapCircle first, MapCircle second) => Math.Sqrt(Math.Pow(first.X - second.X, 2) + Math.Pow(first.Y - second.Y, 2));

    private sealed class Told(List<double> told) : IProgress<double>
    {
        public void Report(double value) => told.Add(value);
    }
}
