using System.Collections.Immutable;

namespace PaperGraph.Cypher.Syntax;

/// <summary>Paths divided by commas.</summary>
internal sealed record PatternSyntax(ImmutableArray<PathPatternSyntax> Paths, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>variable = selector elements</c></summary>
/// <param name="Variable">The path's own variable, if it has one.</param>
/// <param name="Selector">Which of the paths between two ends are wanted; null for all.</param>
/// <param name="Elements">
/// Nodes and relationships in turn, nodes first and last; where a <see cref="QuantifiedPathSyntax"/> stands, nodes beside it may be missing.
/// </param>
/// <param name="Span">Where it was written.</param>
internal sealed record PathPatternSyntax(
    NameSyntax? Variable, PathSelectorSyntax? Selector, ImmutableArray<PatternElementSyntax> Elements, SourceSpan Span) : SyntaxNode(Span);

/// <summary>Which of the paths between two ends are wanted.</summary>
internal enum PathSelectorKind
{
    /// <summary><c>shortestPath(…)</c></summary>
    ShortestPathFunction,

    /// <summary><c>allShortestPaths(…)</c></summary>
    AllShortestPathsFunction,

    /// <summary><c>ANY k</c></summary>
    Any,

    /// <summary><c>SHORTEST k</c>, also <c>ANY SHORTEST</c></summary>
    Shortest,

    /// <summary><c>ALL SHORTEST</c></summary>
    AllShortest,

    /// <summary><c>SHORTEST k GROUPS</c></summary>
    ShortestGroups,
}

/// <summary>A selector with its count (1 where none is written; an integer literal or a parameter).</summary>
internal sealed record PathSelectorSyntax(PathSelectorKind Kind, ExpressionSyntax? Count, SourceSpan Span) : SyntaxNode(Span);

/// <summary>A part of a path.</summary>
internal abstract record PatternElementSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>(variable:Labels {…} WHERE …)</c>; properties are a map literal, or a parameter.</summary>
internal sealed record NodePatternSyntax(
    NameSyntax? Variable, LabelExpressionSyntax? Labels, ExpressionSyntax? Properties, ExpressionSyntax? Where, SourceSpan Span) : PatternElementSyntax(Span);

/// <summary>Which way an arrow points, as written from left to right.</summary>
internal enum PatternDirection
{
    Outgoing,
    Incoming,

    /// <summary>No arrow head, or two.</summary>
    Both,
}

/// <summary><c>-[variable:TYPES *1..3 {…} WHERE …]-></c>, with a quantifier behind it (<c>-[…]->+</c>) as <see cref="Quantifier"/>.</summary>
internal sealed record RelationshipPatternSyntax(
    PatternDirection Direction, NameSyntax? Variable, LabelExpressionSyntax? Types, RangeSyntax? Length, ExpressionSyntax? Properties,
    ExpressionSyntax? Where, RangeSyntax? Quantifier, SourceSpan Span) : PatternElementSyntax(Span);

/// <summary>
/// How often: <c>*</c> (1 or more) and <c>*n..m</c> behind a type, <c>+</c>, <c>*</c> (0 or more) and <c>{n,m}</c> as a quantifier.
/// Bounds that are not written are 1 or 0 as the form has it, and null for no end.
/// </summary>
internal sealed record RangeSyntax(long Minimum, long? Maximum, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>((a)-[r]->(b) WHERE …){1,3}</c>; without a quantifier a plain group (<see cref="Quantifier"/> null).</summary>
internal sealed record QuantifiedPathSyntax(
    PathPatternSyntax Path, ExpressionSyntax? Where, RangeSyntax? Quantifier, SourceSpan Span) : PatternElementSyntax(Span);

/// <summary>A test of labels, or of a relationship's type.</summary>
internal abstract record LabelExpressionSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>A label or type: by its name, or <c>$(expression)</c>, which gives a text or a list of texts (all of them; <c>$any(…)</c> one of them).</summary>
internal sealed record LabelNameSyntax(string? Name, ExpressionSyntax? Expression, bool Any, SourceSpan Span) : LabelExpressionSyntax(Span);

/// <summary><c>%</c>: any label at all.</summary>
internal sealed record LabelWildcardSyntax(SourceSpan Span) : LabelExpressionSyntax(Span);

/// <summary><c>!a</c></summary>
internal sealed record LabelNotSyntax(LabelExpressionSyntax Operand, SourceSpan Span) : LabelExpressionSyntax(Span);

/// <summary><c>a&amp;b</c>, and <c>:a:b</c> (<see cref="IsColon"/>).</summary>
internal sealed record LabelAndSyntax(LabelExpressionSyntax Left, LabelExpressionSyntax Right, bool IsColon, SourceSpan Span) : LabelExpressionSyntax(Span);

/// <summary><c>a|b</c></summary>
internal sealed record LabelOrSyntax(LabelExpressionSyntax Left, LabelExpressionSyntax Right, SourceSpan Span) : LabelExpressionSyntax(Span);
