using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Planning;

/// <summary>Takes predicates apart and makes those that patterns imply.</summary>
internal static class Predicates
{
    /// <summary>What must all be true for a predicate to be true.</summary>
    public static IEnumerable<BoundExpression> Conjuncts(BoundExpression? predicate)
    {
        var pending = new Stack<BoundExpression>();
        if (predicate is not null)
            pending.Push(predicate);
        while (pending.TryPop(out var next))
        {
            if (next is BoundBinary { Operator: BinaryOperator.And } and)
            {
                pending.Push(and.Right);
                pending.Push(and.Left);
            }
            else
            {
                yield return next;
            }
        }
    }

    /// <summary>What a node of a pattern demands of its variable.</summary>
    public static IEnumerable<BoundExpression> Of(BoundNodePattern node)
    {
        if (node.Labels is { } labels)
            yield return new BoundHasLabels(Reference(node.Variable, node.Span), labels, node.Span);
        foreach (var (key, value) in node.Properties)
            yield return Equal(node.Variable, key, value);
        foreach (var conjunct in Conjuncts(node.Where))
            yield return conjunct;
    }

    /// <summary>What a single relationship of a pattern demands of its variable, its type aside.</summary>
    public static IEnumerable<BoundExpression> Of(BoundRelationshipPattern relationship)
    {
        if (relationship.Length is null)
        {
            foreach (var (key, value) in relationship.Properties)
                yield return Equal(relationship.Variable, key, value);
        }

        foreach (var conjunct in Conjuncts(relationship.Where))
            yield return conjunct;
    }

    public static BoundVariableReference Reference(BoundVariable variable, SourceSpan span) => new(variable, span);

    private static BoundComparison Equal(BoundVariable variable, string key, BoundExpression value) =>
        new([new BoundProperty(Reference(variable, value.Span), key, value.Span), value], [ComparisonOperator.Equal], value.Span);
}
