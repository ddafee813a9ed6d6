using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Finds nodes for each row of its input.</summary>
internal abstract record LogicalNodeScan(LogicalPlan Input, BoundVariable Node) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => [Node];
}

/// <summary>All nodes.</summary>
internal sealed record LogicalAllNodesScan(LogicalPlan Input, BoundVariable Node) : LogicalNodeScan(Input, Node);

/// <summary>The nodes that carry one of some labels.</summary>
internal sealed record LogicalLabelScan(LogicalPlan Input, BoundVariable Node, ImmutableArray<string> Labels) : LogicalNodeScan(Input, Node);

/// <summary>The node, or the nodes of a list, with a number (<c>id()</c>) or an <c>elementId()</c>.</summary>
internal sealed record LogicalIdSeek(LogicalPlan Input, BoundVariable Node, BoundExpression Ids, bool IsMany, bool IsElementId) : LogicalNodeScan(Input, Node);

/// <summary>The nodes with a label whose properties equal values, by an index.</summary>
/// <param name="Input">For each of whose rows it seeks.</param>
/// <param name="Node">The variable of the node.</param>
/// <param name="Label">The label; null for all nodes, by the index that the graph has of its own.</param>
/// <param name="Keys">The properties of the index.</param>
/// <param name="Values">What each must equal; the list of values where <paramref name="IsMany"/>.</param>
/// <param name="IsMany">Whether the only value is a list, one of whose items must be equal (IN).</param>
/// <param name="IsUnique">Whether there is at most one.</param>
internal sealed record LogicalIndexSeek(
    LogicalPlan Input, BoundVariable Node, string? Label, ImmutableArray<string> Keys, ImmutableArray<BoundExpression> Values, bool IsMany, bool IsUnique)
    : LogicalNodeScan(Input, Node);

/// <summary>The nodes with a label one of whose properties lies between bounds, or begins with a text, by an index.</summary>
internal sealed record LogicalIndexRange(LogicalPlan Input, BoundVariable Node, string Label, string Key, IndexBounds Bounds) : LogicalNodeScan(Input, Node);

/// <summary>Finds relationships for each row of its input. Their ends are another step's.</summary>
/// <param name="Input">For each of whose rows it does.</param>
/// <param name="Relationship">The variable of the relationship.</param>
/// <param name="IsDirected">Whether it is wanted one way only, for drawings.</param>
internal abstract record LogicalRelationshipSource(LogicalPlan Input, BoundVariable Relationship, bool IsDirected) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => [Relationship];
}

/// <summary>All relationships; those that somebody wants have one of some types, where any are named.</summary>
internal sealed record LogicalRelationshipScan(LogicalPlan Input, BoundVariable Relationship, bool IsDirected, ImmutableArray<string> Types)
    : LogicalRelationshipSource(Input, Relationship, IsDirected);

/// <summary>The relationship, or the relationships of a list, with a number or an <c>elementId()</c>.</summary>
internal sealed record LogicalRelationshipIdSeek(
    LogicalPlan Input, BoundVariable Relationship, bool IsDirected, BoundExpression Ids, bool IsMany, bool IsElementId)
    : LogicalRelationshipSource(Input, Relationship, IsDirected);

/// <summary>The relationships with a type whose properties equal values, by an index (as <see cref="LogicalIndexSeek"/>).</summary>
internal sealed record LogicalRelationshipIndexSeek(
    LogicalPlan Input, BoundVariable Relationship, bool IsDirected, string Type, ImmutableArray<string> Keys, ImmutableArray<BoundExpression> Values, bool IsMany,
    bool IsUnique) : LogicalRelationshipSource(Input, Relationship, IsDirected);

/// <summary>The relationships with a type one of whose properties lies between bounds, or begins with a text, by an index.</summary>
internal sealed record LogicalRelationshipIndexRange(
    LogicalPlan Input, BoundVariable Relationship, bool IsDirected, string Type, string Key, IndexBounds Bounds)
    : LogicalRelationshipSource(Input, Relationship, IsDirected);

/// <summary>The number of nodes, or of those with a label, from what the graph keeps.</summary>
internal sealed record LogicalNodeCount(LogicalPlan Input, BoundVariable Count, string? Label) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => [Count];
}

/// <summary>The number of relationships, or of those with one of some types, from what the graph keeps.</summary>
internal sealed record LogicalRelationshipCount(LogicalPlan Input, BoundVariable Count, ImmutableArray<string> Types) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => [Count];
}
