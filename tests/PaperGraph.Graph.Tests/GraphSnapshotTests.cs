using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Tests;

public sealed class GraphSnapshotTests
{
    private readonly GraphSnapshot _graph = Build();

    [Fact]
    public void Nodes_AddedInAnyOrder_AreNumberedByTheirIds()
    {
        Assert.Equal(["a", "b", "c"], Enumerable.Range(0, _graph.NodeCount).Select(_graph.NodeId));
        Assert.True(_graph.TryFindNode("b", out var node));
        Assert.Equal(1, node);
        Assert.False(_graph.TryFindNode("d", out _));
    }

    [Fact]
    public void NodesWith_Label_AreThoseThatCarryIt()
    {
        Assert.Equal(["X", "Y"], _graph.LabelNames);
        Assert.True(_graph.TryGetLabel("X", out var label));
        Assert.Equal([0, 2], _graph.NodesWith(label).ToArray());
        Assert.True(_graph.HasLabel(2, label));
        Assert.False(_graph.HasLabel(1, label));
    }

    [Fact]
    public void Outgoing_OfOneType_IsTheSliceInOrderOfEnds()
    {
        Assert.True(_graph.TryGetType("T", out var type));
        Assert.Equal([1, 2], Ends(_graph.Outgoing(0, type)));
        Assert.Equal([2, 1, 2], Ends(_graph.Outgoing(0)));
        Assert.Equal([0, 1], _graph.Incoming(2, type).ToArray().Select(_graph.StartNode));
        Assert.True(_graph.Outgoing(2).IsEmpty);
    }

    [Fact]
    public void Properties_OfAnyKind_ComeBack()
    {
        Assert.Equal(Value.Of(1L << 40), _graph.NodeProperty(0, "big"));
        Assert.Equal(Value.List([1L, 2L]), _graph.NodeProperty(1, "list"));
        Assert.Equal(PropertyMap.Of(("mixed", Value.Of(true)), ("text", Value.Of("t"))), _graph.NodeProperties(2));
        Assert.Equal(Value.Null, _graph.NodeProperty(2, "big"));
    }

    private IEnumerable<int> Ends(ReadOnlySpan<int> relationships) => relationships.ToArray().Select(_graph.EndNode);

    private static GraphSnapshot Build()
    {
        var builder = new GraphSnapshotBuilder();
        builder.AddNode(new GraphNode("c", ["X", "Y"], PropertyMap.Of(("mixed", Value.Of(true)), ("text", Value.Of("t")))));
        builder.AddNode(new GraphNode("a", ["X"], PropertyMap.Of(("big", Value.Of(1L << 40)), ("mixed", Value.Of(0.5)))));
        builder.AddNode(new GraphNode("b", ["Y"], PropertyMap.Of(("list", Value.List([1L, 2L])))));
        builder.AddRelationship(new GraphRelationship("T", "b", "c", PropertyMap.Empty));
        builder.AddRelationship(new GraphRelationship("T", "a", "c", PropertyMap.Empty));
        builder.AddRelationship(new GraphRelationship("T", "a", "b", PropertyMap.Of(("weight", Value.Of(0.25)))));
        builder.AddRelationship(new GraphRelationship("S", "a", "c", PropertyMap.Empty));
        return builder.Build();
    }
}
