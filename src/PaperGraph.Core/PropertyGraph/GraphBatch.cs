namespace PaperGraph.Core.PropertyGraph;

/// <summary>
/// What brings a stored graph up to date, applied as one: relationships deleted, nodes deleted, nodes written, relationships
/// written, redirects added.
/// </summary>
/// <remarks>
/// A write replaces the properties of the schema (<see cref="Schema.GraphSchema"/>) and leaves all others, and labels
/// beyond its own, as they are. A node is deleted only when no relationship hangs on it that a person made
/// (<see cref="Schema.BuiltElements"/>); otherwise it stays with its properties. Of parallel relationships of one key those that a build wrote are
/// deleted, and all where it wrote none.
/// </remarks>
public sealed record GraphBatch
{
    /// <summary>Nothing to do.</summary>
    public static GraphBatch Empty { get; } = new();

    /// <summary>Relationships to delete.</summary>
    public IReadOnlyList<RelationshipKey> DeletedRelationships { get; init; } = [];

    /// <summary>Ids of nodes to delete.</summary>
    public IReadOnlyList<string> DeletedNodes { get; init; } = [];

    /// <summary>Nodes to create or bring up to date.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; init; } = [];

    /// <summary>Relationships to create or bring up to date; their nodes exist or are written by the same batch.</summary>
    public IReadOnlyList<GraphRelationship> Relationships { get; init; } = [];

    /// <summary>Ids that are gone, each with the id that stands for it now. Where a node has the old id again, the node wins.</summary>
    public IReadOnlyDictionary<string, string> Redirects { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty =>
        DeletedRelationships.Count == 0 && DeletedNodes.Count == 0 && Nodes.Count == 0 && Relationships.Count == 0 && Redirects.Count == 0;
}
