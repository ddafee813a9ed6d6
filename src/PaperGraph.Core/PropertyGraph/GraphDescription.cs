using PaperGraph.Core.Schema;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>What a graph holds: counts, and each property's one type.</summary>
public sealed record GraphDescription
{
    /// <summary>Nodes for each label, in ordinal order of the labels.</summary>
    public required IReadOnlyDictionary<string, long> Labels { get; init; }

    /// <summary>Relationships for each type, in ordinal order of the types.</summary>
    public required IReadOnlyDictionary<string, long> Types { get; init; }

    /// <summary>The type of each property on nodes, in ordinal order; a property of mixed types counts as text.</summary>
    public required IReadOnlyDictionary<string, PropertyType> NodeProperties { get; init; }

    /// <summary>The type of each property on relationships, in ordinal order; a property of mixed types counts as text.</summary>
    public required IReadOnlyDictionary<string, PropertyType> RelationshipProperties { get; init; }
}
