using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Planning;

/// <summary>What an index is asked for that is no equality: values between two bounds, or texts that begin with one.</summary>
internal sealed record IndexBounds(BoundExpression? From, bool FromInclusive, BoundExpression? To, bool ToInclusive, BoundExpression? Prefix)
{
    private static readonly IndexBounds None = new(null, false, null, false, null);

    /// <summary>All that it names.</summary>
    public IEnumerable<BoundExpression?> Values => [From, To, Prefix];

    /// <summary>What predicates ask of a property of an element; null where they ask for no part of its values.</summary>
    public static IndexBounds? Of(IEnumerable<BoundExpression> predicates, BoundVariable element, string key)
    {
        var bounds = predicates.Aggregate(None, (so, predicate) => so.And(predicate, element, key));
        return bounds == None ? null : bounds;
    }

    private IndexBounds And(BoundExpression predicate, BoundVariable element, string key)
    {
        if (predicate is BoundBinary { Operator: BinaryOperator.StartsWith } starts && IsKey(starts.Left, element, key) && IsFree(starts.Right, element))
            return this with { Prefix = starts.Right };
        if (predicate is not BoundComparison { Operators.Length: 1 } comparison)
            return this;
        var (left, right) = (comparison.Operands[0], comparison.Operands[1]);
        if (IsKey(left, element, key) && IsFree(right, element))
            return And(comparison.Operators[0], right);
        return IsKey(right, element, key) && IsFree(left, element) ? And(Mirrored(comparison.Operators[0]), left) : this;
    }

    private IndexBounds And(ComparisonOperator comparison, BoundExpression value) => comparison switch
    {
        ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual when From is null =>
            this with { From = value, FromInclusive = comparison == ComparisonOperator.GreaterOrEqual },
        ComparisonOperator.Less or ComparisonOperator.LessOrEqual when To is null =>
            this with { To = value, ToInclusive = comparison == ComparisonOperator.LessOrEqual },
        _ => this,
    };

    private static ComparisonOperator Mirrored(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        var same => same,
    };

    private static bool IsKey(BoundExpression expression, BoundVariable element, string key) =>
        expression is BoundProperty { Target: BoundVariableReference target } property && target.Variable == element && property.Key == key;

    private static bool IsFree(BoundExpression expression, BoundVariable element) => !VariableReferences.Of(expression).Contains(element);
}
