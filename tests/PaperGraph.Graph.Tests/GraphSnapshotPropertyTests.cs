using CsCheck;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Tests;

public sealed class GraphSnapshotPropertyTests
{
    [Fact]
    public void Snapshot_OfAGraphInAnyOrder_IsThatGraphInOrder() => SomeGraph.Graph.Sample(graph =>
    {
        var nodes = graph.Nodes.OrderBy(node => node.Id, StringComparer.Ordinal);
        var relationships = graph.Relationships.OrderBy(relationship => relationship.Key);
        return SomeGraph.Show(SomeGraph.Build(graph.Nodes, graph.Relationships)) == SomeGraph.Show(nodes, relationships);
    });

    [Fact]
    public void Adjacency_OfEveryNode_IsWhatAScanFinds() => SomeGraph.Graph.Sample(graph =>
    {
        var snapshot = SomeGraph.Build(graph.Nodes, graph.Relationships);
        var all = Enumerable.Range(0, snapshot.RelationshipCount).ToList();
        for (var node = 0; node < snapshot.NodeCount; node++)
        {
            Assert.Equal(all.Where(relationship => snapshot.StartNode(relationship) == node), snapshot.Outgoing(node).ToArray());
            Assert.Equal(
                all.Where(relationship => snapshot.EndNode(relationship) == node).OrderBy(snapshot.TypeOf).ThenBy(relationship => relationship),
                snapshot.Incoming(node).ToArray());
            for (var type = 0; type < snapshot.TypeNames.Count; type++)
            {
                Assert.Equal(snapshot.Outgoing(node).ToArray().Where(relationship => snapshot.TypeOf(relationship) == type), snapshot.Outgoing(node, type).ToArray());
                Assert.Equal(snapshot.Incoming(node).ToArray().Where(relationship => snapshot.TypeOf(relationship) == type), snapshot.Incoming(node, type).ToArray());
            }
        }
    });

    [Fact]
    public void Indexes_OfLabelsAndIds_AreWhatAScanFinds() => SomeGraph.Graph.Sample(graph =>
    {
        var snapshot = SomeGraph.Build(graph.Nodes, graph.Relationships);
        var all = Enumerable.Range(0, snapshot.NodeCount).ToList();
        for (var label = 0; label < snapshot.LabelNames.Count; label++)
            Assert.Equal(all.Where(node => snapshot.Node(node).Labels.Contains(snapshot.LabelNames[label])), snapshot.NodesWith(label).ToArray());
        Assert.All(all, node => Assert.True(snapshot.TryFindNode(snapshot.NodeId(node), out var found) && found == node));
    });

    [Fact]
    public void Property_OfOneKey_IsThatOfTheWholeMap() => SomeGraph.Graph.Sample(graph =>
    {
        var snapshot = SomeGraph.Build(graph.Nodes, graph.Relationships);
        foreach (var node in graph.Nodes)
        {
            Assert.True(snapshot.TryFindNode(node.Id, out var number));
            Assert.All(node.Properties, pair => Assert.Equal(pair.Value, snapshot.NodeProperty(number, pair.Key)));
            Assert.Equal(Value.Null, snapshot.NodeProperty(number, "nobody has it"));
        }
    });

    [Fact]
    public void Builder_GivenAnIdTwice_Refuses()
    {
        var builder = new GraphSnapshotBuilder();
        builder.AddNode("a", builder.LabelSet([]));

        Assert.Throws<ArgumentException>(() => builder.AddNode("a", builder.LabelSet([])));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRelationship(builder.Type("T"), 0, 1));
    }
}
