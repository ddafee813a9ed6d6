using CsCheck;
using PaperGraph.Concepts.Analysis;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class ForceLayoutTests
{
    private static readonly Gen<(double[] Radii, LayoutEdge[] Edges)> Graphs =
        from radii in Gen.Double[1, 30].Array[0, 40]
        from edges in Gen.Select(Gen.Int[0, Math.Max(radii.Length - 1, 0)], Gen.Int[0, Math.Max(radii.Length - 1, 0)], (source, target) => new LayoutEdge(source, target)).Array[0, radii.Length]
        select (radii, radii.Length == 0 ? [] : edges);

    [Fact]
    public void Compute_AnyGraph_HasNoOverlapsAndFitsItsSheet() =>
        Graphs.Sample(
            graph =>
            {
                var layout = Layout(graph.Radii, graph.Edges, new() { Iterations = 60 });
                for (var i = 0; i < graph.Radii.Length; i++)
                {
                    var (x, y) = layout.Points[i];
                    var radius = graph.Radii[i] - 1e-6;
                    Assert.True(x >= radius && y >= radius && x <= layout.Width - radius && y <= layout.Height - radius);
                    for (var j = 0; j < i; j++)
                        Assert.True((layout.Points[i] - layout.Points[j]).LengthSquared >= Math.Pow(radius + graph.Radii[j], 2));
                }
            },
            iter: 50);

    [Fact]
    public void Compute_Twice_IsTheSame()
    {
        var (radii, edges) = Ring(30);
        Assert.Equal(Layout(radii, edges).Points, Layout(radii, edges).Points);
        Assert.NotEqual(Layout(radii, edges).Points, Layout(radii, edges, new() { Seed = 2 }).Points);
    }

    [Fact]
    public void Compute_Ring_PutsLinkedNodesNearEachOther()
    {
        var (radii, edges) = Ring(20);
        var points = Layout(radii, edges).Points;
        double Distance(int i, int j) => Math.Sqrt((points[i] - points[j]).LengthSquared);
        var linked = edges.Average(edge => Distance(edge.From, edge.To));
        var all = Enumerable.Range(0, 20).SelectMany(i => Enumerable.Range(0, i).Select(j => Distance(i, j))).Average();
        Assert.True(linked < all / 2, $"{linked} {all}");
    }

    private static GraphLayout Layout(double[] radii, LayoutEdge[] edges, LayoutOptions? options = null) =>
        ForceLayout.Compute(radii, edges, options, TestContext.Current.CancellationToken);

    private static (double[] Radii, LayoutEdge[] Edges) Ring(int count) =>
        ([.. Enumerable.Repeat(5.0, count)], [.. Enumerable.Range(0, count).Select(i => new LayoutEdge(i, (i + 1) % count))]);
}
