using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Planning;

/// <summary>Follows relationships from a node.</summary>
/// <param name="Input">For each of whose rows it does.</param>
/// <param name="From">The node to start at.</param>
/// <param name="Relationship">The variable of the relationship, or of the list of relationships.</param>
/// <param name="To">The node to come to.</param>
/// <param name="Direction">Which way, seen from <paramref name="From"/>.</param>
/// <param name="Types">The test of their type; null for any.</param>
/// <param name="IsInto">Whether the end is known already.</param>
/// <param name="Distinct">Relationships, or lists of them, of the same MATCH that must not be met again.</param>
internal abstract record LogicalExpansion(
    LogicalPlan Input, BoundVariable From, BoundVariable Relationship, BoundVariable To, PatternDirection Direction, BoundLabelExpression? Types,
    bool IsInto, ImmutableArray<BoundVariable> Distinct) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => IsInto ? [Relationship] : [Relationship, To];
}

/// <summary>One relationship.</summary>
internal sealed record LogicalExpand(
    LogicalPlan Input, BoundVariable From, BoundVariable Relationship, BoundVariable To, PatternDirection Direction, BoundLabelExpression? Types,
    bool IsInto, ImmutableArray<BoundVariable> Distinct) : LogicalExpansion(Input, From, Relationship, To, Direction, Types, IsInto, Distinct)
{
    /// <summary>For a known end: whether to walk the side with fewer relationships.</summary>
    public bool WalksSmallerSide { get; init; }
}

/// <summary>A trail of several relationships.</summary>
internal sealed record LogicalVariableExpand(
    LogicalPlan Input, BoundVariable From, BoundVariable Relationship, BoundVariable To, PatternDirection Direction, BoundLabelExpression? Types,
    bool IsInto, ImmutableArray<BoundVariable> Distinct) : LogicalExpansion(Input, From, Relationship, To, Direction, Types, IsInto, Distinct)
{
    public required BoundRange Length { get; init; }

    /// <summary>What each relationship's properties must equal.</summary>
    public ImmutableArray<(string Key, BoundExpression Value)> Properties { get; init; } = [];

    /// <summary>A map of what each relationship's properties must equal.</summary>
    public BoundExpression? PropertyMap { get; init; }

    /// <summary>Whether the trail is walked against the order in which it was written.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Whether somebody reads the list of relationships.</summary>
    public bool NeedsList { get; init; } = true;

    /// <summary>Whether each end is wanted but once, so that a breadth-first search may do.</summary>
    public bool DistinctEnds { get; init; }

    /// <summary>Which trails are wanted: null for all; else the shortest, or all of the least length.</summary>
    public PathSelectorKind? Selector { get; init; }

    /// <summary>How many of the shortest trails, or of their lengths, are wanted; null for one.</summary>
    public BoundExpression? SelectorCount { get; init; }

    /// <summary>Predicates over the list of relationships (and the path) that a shortest path must pass.</summary>
    public ImmutableArray<BoundExpression> PathPredicates { get; init; } = [];

    /// <summary>The path's variable and how it is made, for <see cref="PathPredicates"/>.</summary>
    public (BoundVariable Variable, BoundPathExpression Expression)? Path { get; init; }
}

/// <summary>A relationship that is known already: its ends become known, or are compared.</summary>
internal sealed record LogicalProjectEndpoints(
    LogicalPlan Input, BoundVariable Relationship, BoundVariable Start, bool IsStartBound, BoundVariable End, bool IsEndBound, PatternDirection Direction,
    BoundLabelExpression? Types, ImmutableArray<BoundVariable> Distinct) : LogicalStep(Input)
{
    /// <summary>For a list of relationships: how long it may be.</summary>
    public BoundRange? Length { get; init; }

    public override ImmutableArray<BoundVariable> Introduced => [.. IsStartBound ? (BoundVariable[])[] : [Start], .. IsEndBound ? (BoundVariable[])[] : [End]];
}

/// <summary>A part of a path again and again, each turn beginning where the one before ended.</summary>
/// <param name="Input">For each of whose rows it does.</param>
/// <param name="Inner">One turn, from <paramref name="InnerStart"/>.</param>
/// <param name="From">The node to start at.</param>
/// <param name="To">The node to come to.</param>
/// <param name="IsInto">Whether the end is known already.</param>
/// <param name="InnerStart">Where a turn begins.</param>
/// <param name="InnerEnd">Where a turn ends.</param>
/// <param name="Turns">How many.</param>
/// <param name="Groups">Variables of a turn and the lists that collect them.</param>
/// <param name="InnerRelationships">The relationships of a turn; no two turns share one.</param>
/// <param name="IsReversed">Whether turns are walked against the order in which they were written.</param>
/// <param name="Distinct">Relationships of the same MATCH that must not be met again.</param>
internal sealed record LogicalRepeat(
    LogicalPlan Input, LogicalPlan Inner, BoundVariable From, BoundVariable To, bool IsInto, BoundVariable InnerStart, BoundVariable InnerEnd, BoundRange Turns,
    ImmutableArray<(BoundVariable Inner, BoundVariable List)> Groups, ImmutableArray<BoundVariable> InnerRelationships, bool IsReversed,
    ImmutableArray<BoundVariable> Distinct) : LogicalApplyStep(Input, Inner)
{
    /// <summary>All variables of a turn.</summary>
    public ImmutableArray<BoundVariable> InnerVariables { get; init; } = [];

    public override ImmutableArray<BoundVariable> Introduced => [.. IsInto ? (BoundVariable[])[] : [To], .. Groups.Select(group => group.List)];
}

/// <summary>Of the rows with the same ends only those whose path is among the shortest.</summary>
internal sealed record LogicalSelectPaths(
    LogicalPlan Input, LogicalPlan Inner, BoundVariable Start, BoundVariable End, PathSelectorKind Selector, BoundExpression? Count,
    ImmutableArray<BoundVariable> Relationships, ImmutableArray<BoundVariable> Variables) : LogicalApplyStep(Input, Inner)
{
    public override ImmutableArray<BoundVariable> Introduced => Variables;
}
