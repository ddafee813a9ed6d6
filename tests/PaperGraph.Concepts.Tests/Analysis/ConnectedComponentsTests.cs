using CsCheck;
using PaperGraph.Concepts.Analysis;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class ConnectedComponentsTests
{
    [Fact]
    public void Find_Parts_AreNumberedBySizeThenSmallestNode()
    {
        var graph = AdjacencyGraph.Undirected(7, [new Arc(4, 5), new Arc(5, 6), new Arc(3, 1)]);
        var (componentOf, sizes) = ConnectedComponents.Find(graph);
        Assert.Equal([2, 1, 3, 1, 0, 0, 0], componentOf);
        Assert.Equal([3, 2, 1, 1], sizes);
    }

    [Fact]
    public void Find_AnyGraph_AgreesWithSpreadingLabels() =>
        Gen.Select(Gen.Int[0, 14], Gen.Int[0, 14]).Array[0, 14].Sample(edges =>
        {
            var (componentOf, sizes) = ConnectedComponents.Find(AdjacencyGraph.Undirected(15, [.. edges.Select(edge => new Arc(edge.Item1, edge.Item2))]));
            var least = SpreadLeast(edges);
            for (var i = 0; i < 15; i++)
            {
                for (var j = 0; j < 15; j++)
                    Assert.Equal(least[i] == least[j], componentOf[i] == componentOf[j]);
                Assert.Equal(least.Count(label => label == least[i]), sizes[componentOf[i]]);
            }

            Assert.Equal(sizes.OrderDescending(), sizes);
        });

    private static int[] SpreadLeast((int, int)[] edges)
    {
        var least = Enumerable.Range(0, 15).ToArray();
        for (var round = 0; round < 15; round++)
        {
            foreach (var (left, right) in edges)
                least[left] = least[right] = Math.Min(least[left], least[right]);
        }

        return least;
    }
}
