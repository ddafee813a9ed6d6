using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Transactions;

/// <summary>
/// What a <see cref="GraphBatch"/> means for one graph, element by element: foreign properties, labels and relationships
/// are already kept in it, so that a store has only to write rows.
/// </summary>
internal sealed record GraphChanges
{
    /// <summary>The graph that the numbers below are of.</summary>
    public required GraphSnapshot Before { get; init; }

    /// <summary>Relationships that go, those of deleted nodes included.</summary>
    public IReadOnlyList<int> DeletedRelationships { get; init; } = [];

    /// <summary>Nodes that go.</summary>
    public IReadOnlyList<int> DeletedNodes { get; init; } = [];

    /// <summary>Nodes to write.</summary>
    public IReadOnlyList<NodeChange> Nodes { get; init; } = [];

    /// <summary>Relationships to write.</summary>
    public IReadOnlyList<RelationshipChange> Relationships { get; init; } = [];

    /// <summary>The same by the numbers under which elements are kept; new ones get the next that are free.</summary>
    /// <param name="view">The graph before, as a view.</param>
    internal ElementChanges ToElements(GraphView view)
    {
        var nodes = new NodeRow[Nodes.Count];
        var nextNode = view.NextStoredNode;
        for (var i = 0; i < nodes.Length; i++)
        {
            var (existing, node) = Nodes[i];
            nodes[i] = Row(existing < 0 ? nextNode++ : Before.StoredNode(existing), node);
        }

        var relationships = new RelationshipRow[Relationships.Count];
        var nextRelationship = view.NextStoredRelationship;
        for (var i = 0; i < relationships.Length; i++)
        {
            var (existing, start, end, relationship) = Relationships[i];
            relationships[i] = new(
                existing < 0 ? nextRelationship++ : Before.StoredRelationship(existing), relationship.Type, Stored(start), Stored(end), relationship.Properties);
        }

        return new()
        {
            DeletedRelationships = [.. DeletedRelationships.Select(Before.StoredRelationship)],
            DeletedNodes = [.. DeletedNodes.Select(Before.StoredNode)],
            Nodes = nodes,
            Relationships = relationships,
        };

        long Stored(int node) => node < 0 ? nodes[~node].Stored : Before.StoredNode(node);
    }

    // A node is called by its property id; whoever calls it so without giving it one means the same.
    private static NodeRow Row(long stored, GraphNode node)
    {
        if (!NodeName.CanBe(node.Id))
            return new(stored, null, node.Labels, node.Properties);
        return node.Properties[PropertyNames.Id] is { Kind: ValueKind.String } id
            ? new(stored, id.AsString(), node.Labels, node.Properties)
            : new(stored, node.Id, node.Labels, node.Properties.With(PropertyMap.Of((PropertyNames.Id, Value.Of(node.Id)))));
    }

    /// <summary>Works a batch out against a graph.</summary>
    /// <exception cref="ArgumentException">A relationship names a node that is neither there nor written.</exception>
    public static GraphChanges Resolve(GraphSnapshot before, GraphBatch batch)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(batch);
        var deletions = new BatchDeletions(before, batch);
        var writes = new BatchWrites(before, batch, deletions);
        return new()
        {
            Before = before,
            DeletedRelationships = deletions.Relationships,
            DeletedNodes = deletions.Nodes,
            Nodes = writes.Nodes,
            Relationships = writes.Relationships,
        };
    }
}
