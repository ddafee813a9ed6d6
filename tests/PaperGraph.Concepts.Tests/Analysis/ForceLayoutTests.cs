using CsCheck;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class ForceLayoutTests
{
    private static readonly Gen<(int Count, LayoutEdge[] Edges)> Graphs =
        from count in Gen.Int[0, 40]
        from edges in Gen.Select(Gen.Int[0, Math.Max(count - 1, 0)], Gen.Int[0, Math.Max(count - 1, 0)], (first, second) => new LayoutEdge(first, second, 1)).Array[0, count]
        select (count, count == 0 ? [] : edges);

    [Fact]
    public void Place_AnyGraph_GivesFinitePlaces() => Graphs.Sample(
        graph =>
        {
            var points = Place(graph.Count, graph.Edges);
            Assert.Equal(graph.Count, points.Count);
            Assert.All(points, point => Assert.True(double.IsFinite(point.X) && double.IsFinite(point.Y)));
        },
        iter: 50);

    [Fact]
    public void Place_Twice_IsTheSame()
    {
        Assert.Equal(Place(30, Ring(30)), Place(30, Ring(30)));
        Assert.NotEqual(Place(30, Ring(30)), new ForceLayout(seed: 2).Place(30, Ring(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Place_Ring_PutsLinkedNodesNearEachOther()
    {
        var points = Place(20, Ring(20));
        double Distance(int i, int j) => Math.Sqrt(Math.Pow(points[i].X - points[j].X, 2) + Math.Pow(points[i].Y - points[j].Y, 2));
        var linked = Ring(20).Average(edge => Distance(edge.First, edge.Second));
        var all = Enumerable.Range(0, 20).SelectMany(i => Enumerable.Range(0, i).Select(j => Distance(i, j))).Average();
        Assert.True(linked < all / 2, $"{linked} {all}");
    }

    private static IReadOnlyList<LayoutPoint> Place(int count, LayoutEdge[] edges) => new ForceLayout().Place(count, edges, TestContext.Current.CancellationToken);

    private static LayoutEdge[] Ring(int count) => [.. Enumerable.Range(0, count).Select(i => new LayoutEdge(Math.Min(i, (i + 1) % count), Math.Max(i, (i + 1) % count), 1))];
}
