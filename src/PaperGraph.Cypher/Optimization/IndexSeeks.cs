using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.Optimization;

/// <summary>A filter for properties of nodes becomes a look into an index: for equal values, else for ranges and beginnings.</summary>
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
        if (IndexEqualities.Of(filter.Predicates, scan.Node, rule.Keys) is not { } equal)
            return null;
        var label = rule.Tokens.IsEmpty ? null : rule.Tokens[0];
        var seek = new LogicalIndexSeek(scan.Input, scan.Node, label, rule.Keys, equal.Values, equal.IsMany, rule.Kind == RuleKind.Uniqueness && !equal.IsMany)
        {
            EstimatedRows = filter.EstimatedRows,
        };
        return Filters.Over(seek, filter.Predicates.Except(equal.Answered).Where(predicate => !IsTestOf(predicate, label)), filter.EstimatedRows);
    }

    // The predicates stay: an index may know less of values than they do.
    private static LogicalPlan? Range(LogicalFilter filter, LogicalAllNodesScan scan, GraphRule rule)
    {
        if (IndexBounds.Of(filter.Predicates, scan.Node, rule.Keys[0]) is not { } bounds)
            return null;
        var range = new LogicalIndexRange(scan.Input, scan.Node, rule.Tokens[0], rule.Keys[0], bounds) { EstimatedRows = filter.EstimatedRows };
        return Filters.Over(range, filter.Predicates, filter.EstimatedRows);
    }

    private static bool IsTestOf(BoundExpression predicate, string? label) => predicate is BoundHasLabels { Labels: BoundLabelName name } && name.Name == label;
}
