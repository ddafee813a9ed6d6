using System.Collections.Immutable;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>A path of a pattern. Every element has a variable, nameless ones too.</summary>
/// <param name="Variable">The path's own variable; null where the statement needs none.</param>
/// <param name="Selector">Which of the paths between the ends are wanted; null for all.</param>
/// <param name="SelectorCount">How many the selector wants; null for 1.</param>
/// <param name="Elements">Nodes and what joins them in turn, nodes first and last.</param>
/// <param name="Span">Where it was written.</param>
internal sealed record BoundPath(
    BoundVariable? Variable, PathSelectorKind? Selector, BoundExpression? SelectorCount, ImmutableArray<BoundPatternElement> Elements, SourceSpan Span)
{
    /// <summary>With a selector: what paths must fulfil before some of them are chosen; null for nothing.</summary>
    public BoundExpression? Where { get; init; }
}

/// <summary>A part of a path.</summary>
internal abstract record BoundPatternElement(SourceSpan Span);

/// <summary>A node of a pattern.</summary>
/// <param name="Variable">Its variable.</param>
/// <param name="IsBound">Whether the variable has a value already: from before the clause, or from earlier in its pattern.</param>
/// <param name="Labels">The test of its labels; in CREATE and MERGE a conjunction of names.</param>
/// <param name="Properties">Its properties by key; in MATCH also those that a WHERE inside the pattern does not hold.</param>
/// <param name="PropertyMap">A parameter (or in CREATE any map) that holds the properties instead; null where there is none.</param>
/// <param name="Where">A predicate inside the pattern.</param>
/// <param name="Span">Where it was written.</param>
internal sealed record BoundNodePattern(
    BoundVariable Variable, bool IsBound, BoundLabelExpression? Labels, ImmutableArray<(string Key, BoundExpression Value)> Properties,
    BoundExpression? PropertyMap, BoundExpression? Where, SourceSpan Span) : BoundPatternElement(Span);

/// <summary>A relationship of a pattern, or with <see cref="Length"/> a walk of several.</summary>
/// <param name="Variable">Its variable: a relationship, or a list of them with a length.</param>
/// <param name="IsBound">Whether the variable has a value already.</param>
/// <param name="Direction">Which way it points, as written.</param>
/// <param name="Types">The test of its type.</param>
/// <param name="Length">How many; null for exactly one.</param>
/// <param name="Properties">Its properties by key; with a length those of each.</param>
/// <param name="PropertyMap">A parameter (or in CREATE any map) that holds the properties instead.</param>
/// <param name="Where">A predicate inside the pattern.</param>
/// <param name="Span">Where it was written.</param>
internal sealed record BoundRelationshipPattern(
    BoundVariable Variable, bool IsBound, PatternDirection Direction, BoundLabelExpression? Types, BoundRange? Length,
    ImmutableArray<(string Key, BoundExpression Value)> Properties, BoundExpression? PropertyMap, BoundExpression? Where, SourceSpan Span) : BoundPatternElement(Span);

/// <summary>
/// A part that is repeated. What is inside has variables of its own (<see cref="Path"/>); for each that the statement can see, a list
/// outside collects its values, one for each turn.
/// </summary>
internal sealed record BoundQuantifiedPath(
    BoundPath Path, BoundExpression? Where, BoundRange Quantifier, ImmutableArray<(BoundVariable Inner, BoundVariable List)> Groups, SourceSpan Span) : BoundPatternElement(Span);

/// <summary>From a least to a greatest number of turns; no greatest is null.</summary>
internal readonly record struct BoundRange(long Minimum, long? Maximum);
