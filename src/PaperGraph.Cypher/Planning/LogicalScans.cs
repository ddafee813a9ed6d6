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
/// <param name="Label">The label.</param>
/// <param name="Keys">The properties of the index.</param>
/// <param name="Values">What each must equal; the list of values where <paramref name="IsMany"/>.</param>
/// <param name="IsMany">Whether the only value is a list, one of whose items must be equal (IN).</param>
/// <param name="IsUnique">Whether there is at most one.</param>
internal sealed record LogicalIndexSeek(
    LogicalPlan Input, BoundVariable Node, string Label, ImmutableArray<string> Keys, ImmutableArray<BoundExpression> Values, bool IsMany, bool IsUnique)
    : LogicalNodeScan(Input, Node);

/// <summary>The nodes with a label one of whose properties lies between bounds, or begins with a text, by an index.</summary>
internal sealed record LogicalIndexRange(
    LogicalPlan Input, BoundVariable Node, string Label, string Key, BoundExpression? From, bool FromInclusive, BoundExpression? To, bool ToInclusive, BoundExpression? Prefix)
    : LogicalNodeScan(Input, Node);

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
