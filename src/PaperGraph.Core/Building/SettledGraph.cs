using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Building;

/// <summary>The whole graph that a set of papers supports.</summary>
public sealed record SettledGraph
{
    /// <summary>All nodes in ordinal order of their ids, without computed properties.</summary>
    public required IReadOnlyList<GraphNode> Nodes { get; init; }

    /// <summary>All relationships in the order of <see cref="RelationshipKey"/>, without computed properties.</summary>
    public required IReadOnlyList<GraphRelationship> Relationships { get; init; }

    /// <summary>The id of the concept that each name key leads to where no paper says otherwise.</summary>
    public required IReadOnlyDictionary<NameKey, string> Concepts { get; init; }
}
