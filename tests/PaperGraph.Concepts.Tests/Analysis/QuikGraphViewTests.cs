using CsCheck;
using PaperGraph.Concepts.Analysis;
using QuikGraph;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class QuikGraphViewTests
{
    [Fact]
    public void View_OfAnyGraph_AnswersAsQuikGraphsOwnGraph() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Array[0, 15].Sample(edges =>
        {
            Arc[] arcs = [.. edges.Select((edge, i) => new Arc(edge.Item1, edge.Item2, Relationship: i))];
            var theirs = new AdjacencyGraph<int, Arc>();
            theirs.AddVertexRange(Enumerable.Range(0, 6));
            theirs.AddEdgeRange(arcs.Order());
            var view = new QuikGraphView(new AdjacencyGraph(6, arcs));
            Assert.Equal((theirs.VertexCount, theirs.IsVerticesEmpty), (view.VertexCount, view.IsVerticesEmpty));
            Assert.Equal(theirs.Vertices, view.Vertices);
            for (var node = 0; node < 6; node++)
            {
                Assert.Equal((theirs.OutDegree(node), theirs.IsOutEdgesEmpty(node)), (view.OutDegree(node), view.IsOutEdgesEmpty(node)));
                Assert.Equal(theirs.OutEdges(node), view.OutEdges(node));
                Assert.Equal(theirs.ContainsEdge(node, 5), view.ContainsEdge(node, 5));
            }

            Assert.False(view.ContainsVertex(6));
            Assert.False(view.TryGetOutEdges(6, out _));
        });

    /// <summary>Why arcs are records of our own: QuikGraph's equatable tagged edges compare their ends alone.</summary>
    [Fact]
    public void Arc_OfAnotherRelationship_IsAnotherArc()
    {
        Assert.Equal(new EquatableTaggedEdge<int, string>(0, 1, "USES"), new EquatableTaggedEdge<int, string>(0, 1, "EXTENDS"));
        Assert.NotEqual(new Arc(0, 1, Relationship: 1), new Arc(0, 1, Relationship: 2));
    }
}
