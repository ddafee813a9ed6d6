using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Transactions;

/// <summary>
/// What a <see cref="GraphBatch"/> means for one graph, element by element: foreign properties, labels and relationships
/// are already kept in it, so that a store has only to write rows.
/// </summary>
public sealed record GraphChanges
{
    /// <summary>Nothing changes.</summary>
    public static GraphChanges None { get; } = new() { Before = GraphSnapshot.Empty };

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
