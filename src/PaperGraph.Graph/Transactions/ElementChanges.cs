using System.Collections.Immutable;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Graph.Transactions;

/// <summary>What a commit changes, element by element, by the numbers under which elements are kept. What is written was perhaps there before.</summary>
public sealed record ElementChanges
{
    /// <summary>Nothing changes.</summary>
    public static ElementChanges None { get; } = new();

    /// <summary>Relationships that go.</summary>
    public IReadOnlyList<long> DeletedRelationships { get; init; } = [];

    /// <summary>Nodes that go.</summary>
    public IReadOnlyList<long> DeletedNodes { get; init; } = [];

    /// <summary>Nodes to create or to put in the place of those of the same numbers.</summary>
    public IReadOnlyList<NodeRow> Nodes { get; init; } = [];

    /// <summary>Relationships to create or to put in the place of those of the same numbers.</summary>
    public IReadOnlyList<RelationshipRow> Relationships { get; init; } = [];

    /// <summary>All rules of the graph from now on; null where they stay as they are.</summary>
    public ImmutableArray<GraphRule>? Rules { get; init; }

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => DeletedRelationships.Count + DeletedNodes.Count + Nodes.Count + Relationships.Count == 0 && Rules is null;
}
