using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.Optimization;

/// <summary>A filter for properties of nodes with a label becomes a look into an index: for equal values, else for ranges and beginnings.</summary>
internal sealed class IndexSeeks : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalFilter { Input: LogicalAllNodesScan scan } filter)
            return plan;
        var labels = filter.Predicates.OfType<BoundHasLabels>()
            .Where(test => test.Operand is BoundVariableReference operand && operand.Variable == scan.Node)
            .SelectMany(test => TypeNames.Demanded(test.Labels)).Distinct().ToImmutableArray();
        return context.Statistics.EqualityIndexesFor(labels).Select(rule => Equal(filter, scan, rule)).FirstOrDefault(seek => seek is not null)
            ?? context.Statistics.IndexesFor(labels).Where(rule => rule.Keys.Length == 1).Select(rule => Range(filter, scan, rule)).FirstOrDefault(seek => seek is not null)
            ?? plan;
    }

    private static LogicalPlan? Equal(LogicalFilter filter, LogicalAllNodesScan scan, GraphRule rule)
    {
        var answered = new List<BoundExpression>();
        var values = new List<BoundExpression>();
        var isMany = false;
        foreach (var key in rule.Keys)
        {
            var found = filter.Predicates.Select(predicate => (Predicate: predicate, Property: Seeks.ByProperty(predicate, scan.Node)))
                .FirstOrDefault(item => item.Property?.Key == key && !VariableReferences.Of(item.Property.Value.Value).Contains(scan.Node)
                    && (rule.Keys.Length == 1 || !item.Property.Value.IsMany));
            if (found.Property is not { } property)
                return null;
            answered.Add(found.Predicate);
            values.Add(property.Value);
            isMany |= property.IsMany;
        }

        var seek = new LogicalIndexSeek(
            scan.Input, scan.Node, rule.Tokens[0], rule.Keys, [.. values], isMany, rule.Kind == RuleKind.Uniqueness && !isMany)
        {
            EstimatedRows = filter.EstimatedRows,
        };
        return Filters.Over(seek, filter.Predicates.Except(answered).Where(predicate => !IsTestOf(predicate, rule.Tokens[0])), filter.EstimatedRows);
    }

    // The predicates stay: an index may know less of values than they do.
    private static LogicalPlan? Range(LogicalFilter filter, LogicalAllNodesScan scan, GraphRule rule)
    {
        var range = new LogicalIndexRange(scan.Input, scan.Node, rule.Tokens[0], rule.Keys[0], null, false, null, false, null) { EstimatedRows = filter.EstimatedRows };
        var bounded = filter.Predicates.Aggregate(range, (so, predicate) => Bounded(so, predicate));
        return bounded is { From: null, To: null, Prefix: null } ? null : Filters.Over(bounded, filter.Predicates, filter.EstimatedRows);
    }

    private static LogicalIndexRange Bounded(LogicalIndexRange range, BoundExpression predicate)
    {
        if (predicate is BoundBinary { Operator: BinaryOperator.StartsWith } starts && IsKey(starts.Left, range) && IsFree(starts.Right, range))
            return range with { Prefix = starts.Right };
        if (predicate is not BoundComparison { Operators.Length: 1 } comparison)
            return range;
        var (left, right) = (comparison.Operands[0], comparison.Operands[1]);
        if (IsKey(left, range) && IsFree(right, range))
            return Bounded(range, comparison.Operators[0], right);
        return IsKey(right, range) && IsFree(left, range) ? Bounded(range, Mirrored(comparison.Operators[0]), left) : range;
    }

    private static LogicalIndexRange Bounded(LogicalIndexRange range, ComparisonOperator comparison, BoundExpression value) => comparison switch
    {
        ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual when range.From is null =>
            range with { From = value, FromInclusive = comparison == ComparisonOperator.GreaterOrEqual },
        ComparisonOperator.Less or ComparisonOperator.LessOrEqual when range.To is null =>
            range with { To = value, ToInclusive = comparison == ComparisonOperator.LessOrEqual },
        _ => range,
    };

    private static ComparisonOperator Mirrored(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        var same => same,
    };

    private static bool IsKey(BoundExpression expression, LogicalIndexRange range) =>
        expression is BoundProperty { Target: BoundVariableReference target } property && target.Variable == range.Node && property.Key == range.Key;

    private static bool IsFree(BoundExpression expression, LogicalIndexRange range) => !VariableReferences.Of(expression).Contains(range.Node);

    private static bool IsTestOf(BoundExpression predicate, string label) => predicate is BoundHasLabels { Labels: BoundLabelName name } && name.Name == label;
}
