using System.Collections.Immutable;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>
/// Brings paths into one form: nodes and what joins them in turn, nodes first and last; a quantified relationship as one with a length, or
/// with a predicate as a quantified path; a plain group as what is inside it.
/// </summary>
internal static class PathNormalizer
{
    /// <summary>The path in that form, and the predicate of the plain group that it was.</summary>
    /// <exception cref="CypherException">The path is none that can be matched.</exception>
    public static (PathPatternSyntax Path, ExpressionSyntax? Where) Normalize(PathPatternSyntax path)
    {
        if (path.Elements is [QuantifiedPathSyntax { Quantifier: null } group])
        {
            var (inner, where) = Normalize(group.Path with { Selector = path.Selector, Variable = path.Variable ?? group.Path.Variable });
            return where is null ? (inner, group.Where) : throw Unexpected("A group of a pattern cannot stand inside another one", group.Span);
        }

        var elements = ImmutableArray.CreateBuilder<PatternElementSyntax>(path.Elements.Length);
        foreach (var element in path.Elements)
        {
            var plain = Plain(element);
            if (plain is not NodePatternSyntax && (elements.Count == 0 || elements[^1] is not NodePatternSyntax))
                elements.Add(Nameless(plain.Span));
            elements.Add(plain);
        }

        if (elements[^1] is not NodePatternSyntax)
            elements.Add(Nameless(path.Span));
        var normal = path with { Elements = elements.ToImmutable() };
        CheckShortest(normal);
        return (normal, null);
    }

    private static PatternElementSyntax Plain(PatternElementSyntax element) => element switch
    {
        QuantifiedPathSyntax { Quantifier: null } group => throw Unexpected("A group without a quantifier must be the whole path", group.Span),
        QuantifiedPathSyntax group => Inner(group with { Quantifier = Checked(group.Quantifier) }),
        RelationshipPatternSyntax { Quantifier: { } quantifier, Where: null } relationship => relationship with { Length = Checked(quantifier), Quantifier = null },
        RelationshipPatternSyntax { Quantifier: { } quantifier } relationship => Repeated(relationship with { Quantifier = null }, Checked(quantifier)),
        RelationshipPatternSyntax { Length: not null, Where: { } where } =>
            throw Unexpected("A relationship with a length cannot have a WHERE", where.Span, "use a quantifier: -[r WHERE …]->{1,3}"),
        _ => element,
    };

    private static RangeSyntax Checked(RangeSyntax quantifier) => quantifier.Maximum is { } most && most < Math.Max(1, quantifier.Minimum)
        ? throw Unexpected("A quantifier allows at least one turn, and not less than its lower bound", quantifier.Span)
        : quantifier;

    private static QuantifiedPathSyntax Inner(QuantifiedPathSyntax group)
    {
        if (group.Path.Variable is { } variable)
            throw Unexpected("A path inside a quantified pattern cannot have a variable", variable.Span);
        if (group.Path.Elements.FirstOrDefault(IsRepeated) is { } repeated)
            throw Unexpected("What is inside a quantified pattern cannot be repeated itself", repeated.Span);
        if (!group.Path.Elements.Any(element => element is RelationshipPatternSyntax))
            throw Unexpected("What is repeated needs at least one relationship", group.Span);
        return group with { Path = Normalize(group.Path).Path };
    }

    private static bool IsRepeated(PatternElementSyntax element) =>
        element is QuantifiedPathSyntax or RelationshipPatternSyntax { Quantifier: not null } or RelationshipPatternSyntax { Length: not null };

    private static QuantifiedPathSyntax Repeated(RelationshipPatternSyntax relationship, RangeSyntax quantifier)
    {
        var path = new PathPatternSyntax(null, null, [Nameless(relationship.Span), relationship, Nameless(relationship.Span)], relationship.Span);
        return new(path, null, quantifier, relationship.Span);
    }

    private static NodePatternSyntax Nameless(SourceSpan near) => new(null, null, null, null, new(near.Start, 0));

    private static void CheckShortest(PathPatternSyntax path)
    {
        if (path.Selector?.Kind is not (PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction))
            return;
        if (path.Elements is not [NodePatternSyntax, RelationshipPatternSyntax relationship, NodePatternSyntax])
            throw Unexpected("A shortest path needs a pattern of one relationship between two nodes", path.Span);
        if (relationship.Length is { Minimum: > 1 } length)
            throw Unexpected("A shortest path has a least length of 0 or 1", length.Span);
    }

    private static CypherException Unexpected(string message, SourceSpan span, string? hint = null) => Errors.Syntax("UnexpectedSyntax", message, span, hint);
}
