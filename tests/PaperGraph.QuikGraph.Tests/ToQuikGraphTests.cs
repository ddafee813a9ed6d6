using System.Globalization;
using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;
using PaperGraph.Testing;
using QuikGraph;
using QuikGraph.Algorithms;

namespace PaperGraph.Adapters.Tests;

public sealed class ToQuikGraphTests
{
    /// <summary>a cites b, which cites c; both results of m on x; and d, which nothing touches.</summary>
    private static readonly GraphSnapshot Graph = Snapshot(
        ["paper/a", "paper/b", "paper/c", "paper/d", "model/m", "benchmark/x"],
        [
            InMemoryGraph.Link("paper/a", RelationshipTypes.Cites, "paper/b"),
            InMemoryGraph.Link("paper/b", RelationshipTypes.Cites, "paper/c"),
            InMemoryGraph.Link("model/m", RelationshipTypes.Scores, "benchmark/x", (PropertyNames.Value, Value.Of("71.2"))),
            InMemoryGraph.Link("model/m", RelationshipTypes.Scores, "benchmark/x", (PropertyNames.Value, Value.Of("80.4"))),
        ]);

    [Fact]
    public void ToQuikGraph_Whole_HasEveryNodeAndRelationship()
    {
        var result = Graph.ToQuikGraph();
        Assert.Equal((Graph.NodeCount, Graph.RelationshipCount), (result.VertexCount, result.EdgeCount));
        Assert.Equal(Enumerable.Range(0, Graph.NodeCount), result.Vertices.Order());
        Assert.Equal(Enumerable.Range(0, Graph.RelationshipCount), result.Edges.Select(edge => edge.Relationship).Order());
    }

    [Fact]
    public void ToQuikGraph_ParallelRelationships_AreTwoEdgesOfWhichEitherCanGo()
    {
        var result = Graph.ToQuikGraph();
        Assert.True(result.TryGetEdges(Node("model/m"), Node("benchmark/x"), out var found));
        SnapshotEdge[] scores = [.. found];
        Assert.Equal(["71.2", "80.4"], scores.Select(Value).Order(StringComparer.Ordinal));
        Assert.NotEqual(scores[0], scores[1]);
        Assert.True(result.RemoveEdge(scores[1]));
        Assert.Equal(scores[0], Assert.Single(result.OutEdges(Node("model/m"))));

        static string Value(SnapshotEdge edge) => Graph.RelationshipProperty(edge.Relationship, PropertyNames.Value).ToString();
    }

    [Fact]
    public void ToQuikGraph_NodeWithoutRelationships_IsAVertex()
    {
        var result = Graph.ToQuikGraph();
        Assert.Equal(Node("paper/d"), Assert.Single(result.Vertices, vertex => result.Degree(vertex) == 0));
    }

    [Fact]
    public void ToQuikGraph_OfATypeAlone_KeepsAllVertices()
    {
        var result = Graph.ToQuikGraph([RelationshipTypes.Cites]);
        Assert.Equal((Graph.NodeCount, 2), (result.VertexCount, result.EdgeCount));
        Assert.All(result.Edges, edge => Assert.Equal(RelationshipTypes.Cites, Graph.TypeNames[Graph.TypeOf(edge.Relationship)]));
    }

    [Fact]
    public void ToQuikGraph_OfNoTypeOrAnUnknownOne_HasNoEdges()
    {
        Assert.True(Graph.ToQuikGraph([]).IsEdgesEmpty);
        Assert.True(Graph.ToQuikGraph(["cites"]).IsEdgesEmpty);
    }

    [Fact]
    public void Algorithms_OfQuikGraph_RunOnIt()
    {
        var result = Graph.ToQuikGraph();
        Assert.Equal(3, result.WeaklyConnectedComponents(new Dictionary<int, int>()));
        var order = result.TopologicalSort().ToList();
        Assert.True(order.IndexOf(Node("paper/a")) < order.IndexOf(Node("paper/b")));
        Assert.True(result.ShortestPathsDijkstra(_ => 1, Node("paper/a"))(Node("paper/c"), out var path));
        Assert.Equal(["paper/b", "paper/c"], path.Select(edge => Graph.NodeId(edge.Target)));
    }

    [Fact]
    public void Undirected_View_LeadsBackwardsToo()
    {
        var result = new UndirectedBidirectionalGraph<int, SnapshotEdge>(Graph.ToQuikGraph());
        Assert.True(result.ShortestPathsDijkstra(_ => 1, Node("paper/c"))(Node("paper/a"), out var path));
        Assert.Equal(2, path.Count());
    }

    [Fact]
    public void ToQuikGraph_AnyGraph_HasTheSnapshotsDegreesAndEnds() =>
        Gen.Select(Gen.Int[1, 8], Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.OneOf(Gen.Const("CITES"), Gen.Const("USES"))).Array[0, 30]).Sample((nodes, links) =>
        {
            var graph = Snapshot([.. Enumerable.Range(0, nodes).Select(Id)], [.. links.Select(link => InMemoryGraph.Link(Id(link.Item1 % nodes), link.Item3, Id(link.Item2 % nodes)))]);
            var result = graph.ToQuikGraph();
            Assert.All(result.Vertices, node => Assert.Equal((graph.Outgoing(node).Length, graph.Incoming(node).Length), (result.OutDegree(node), result.InDegree(node))));
            Assert.All(result.Edges, edge => Assert.Equal((graph.StartNode(edge.Relationship), graph.EndNode(edge.Relationship)), (edge.Source, edge.Target)));
            Assert.Equal((nodes, links.Length), (result.VertexCount, result.EdgeCount));
        });

    private static string Id(int number) => "paper/" + number.ToString(CultureInfo.InvariantCulture);

    private static int Node(string id) => Graph.TryFindNode(id, out var node) ? node : throw new KeyNotFoundException(id);

    private static GraphSnapshot Snapshot(IEnumerable<string> ids, IEnumerable<GraphRelationship> relationships)
    {
        var builder = new GraphSnapshotBuilder();
        foreach (var id in ids)
            builder.AddNode(InMemoryGraph.Node(id, ["Node"]));
        foreach (var relationship in relationships)
            builder.AddRelationship(relationship);
        return builder.Build();
    }
}
