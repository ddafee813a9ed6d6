using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>
/// Predicates inside quantified paths that name other variables of the same pattern. These may have values only behind the path, so such a
/// predicate is tested behind the pattern, for each turn by its number: <c>((x)-->(y) WHERE x.k > a.k)+</c> becomes
/// <c>all(turn IN range(0, size(x) - 1) WHERE all(x IN [x[turn]] WHERE x.k > a.k))</c>.
/// </summary>
internal static class OuterPredicates
{
    // No text can name it.
    private const string Turn = "  turn";

    /// <summary>The names of a pattern's elements.</summary>
    public static ImmutableHashSet<string> NamesIn(IEnumerable<PathPatternSyntax> paths) =>
        [.. paths.SelectMany(path => path.Elements).SelectMany(element => element is QuantifiedPathSyntax repeated ? repeated.Path.Elements : [element]).Select(NameOf).OfType<string>()];

    /// <summary>A path without such predicates, which are added to a list. One with a selector keeps them: they take part in the search.</summary>
    public static PathPatternSyntax Take(PathPatternSyntax path, ImmutableHashSet<string> names, List<ExpressionSyntax> taken) =>
        path.Selector is null ? path with { Elements = [.. path.Elements.Select(element => element is QuantifiedPathSyntax { Where: not null } repeated ? Take(repeated, names, taken) : element)] } : path;

    private static QuantifiedPathSyntax Take(QuantifiedPathSyntax repeated, ImmutableHashSet<string> names, List<ExpressionSyntax> taken)
    {
        var inner = repeated.Path.Elements.Select(NameOf).OfType<string>().ToImmutableArray();
        var outer = names.Except(inner);
        ExpressionSyntax? kept = null;
        foreach (var conjunct in Conjuncts(repeated.Where!))
        {
            if (!inner.IsEmpty && SyntaxShape.Mentions(conjunct, outer))
                taken.Add(ForEachTurn(conjunct, inner));
            else
                kept = kept is null ? conjunct : new BinarySyntax(BinaryOperator.And, kept, conjunct, repeated.Where!.Span);
        }

        return repeated with { Where = kept };
    }

    private static QuantifierSyntax ForEachTurn(ExpressionSyntax conjunct, ImmutableArray<string> inner)
    {
        var span = conjunct.Span;
        var test = inner.Reverse().Where(name => SyntaxShape.Mentions(conjunct, [name])).Aggregate(conjunct, (test, name) => All(
            name, new ListSyntax([new IndexSyntax(new VariableSyntax(name, span), new VariableSyntax(Turn, span), span)], span), test));
        var last = new BinarySyntax(BinaryOperator.Subtract, Call("size", new VariableSyntax(inner[0], span)), new LiteralSyntax(Value.Of(1L), span), span);
        return All(Turn, Call("range", new LiteralSyntax(Value.Of(0L), span), last), test);
    }

    private static QuantifierSyntax All(string variable, ExpressionSyntax list, ExpressionSyntax test) => new(QuantifierKind.All, new(variable, test.Span), list, test, test.Span);

    private static FunctionCallSyntax Call(string name, params ImmutableArray<ExpressionSyntax> arguments) => new(name, false, arguments, arguments[0].Span, arguments[0].Span);

    private static IEnumerable<ExpressionSyntax> Conjuncts(ExpressionSyntax where)
    {
        var open = new Stack<ExpressionSyntax>([where]);
        while (open.TryPop(out var next))
        {
            if (next is BinarySyntax { Operator: BinaryOperator.And } and)
            {
                open.Push(and.Right);
                open.Push(and.Left);
            }
            else
            {
                yield return next;
            }
        }
    }

    private static string? NameOf(PatternElementSyntax element) => element switch
    {
        NodePatternSyntax node => node.Variable?.Text,
        RelationshipPatternSyntax relationship => relationship.Variable?.Text,
        _ => null,
    };
}
