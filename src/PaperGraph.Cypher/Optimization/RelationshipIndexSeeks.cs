using PaperGraph.Cypher.Planning;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.Optimization;

/// <summary>A filter for properties of relationships with a type becomes a look into an index: for equal values, else for ranges and beginnings.</summary>
internal sealed class RelationshipIndexSeeks : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalFilter { Input: LogicalRelationshipScan { Types: [var type] } scan } filter)
            return plan;
        var rules = context.Statistics.RelationshipIndexesFor(type).ToList();
        return rules.Select(rule => Equal(filter, scan, type, rule)).FirstOrDefault(seek => seek is not null)
            ?? rules.Where(rule => rule.Keys.Length == 1).Select(rule => Range(filter, scan, type, rule)).FirstOrDefault(seek => seek is not null)
            ?? plan;
    }

    private static LogicalPlan? Equal(LogicalFilter filter, LogicalRelationshipScan scan, string type, GraphRule rule)
    {
        if (IndexEqualities.Of(filter.Predicates, scan.Relationship, rule.Keys) is not { } equal)
            return null;
        var seek = new LogicalRelationshipIndexSeek(
            scan.Input, scan.Relationship, scan.IsDirected, type, rule.Keys, equal.Values, equal.IsMany, rule.Kind == RuleKind.Uniqueness && !equal.IsMany)
        {
            EstimatedRows = filter.EstimatedRows,
        };
        return Filters.Over(seek, filter.Predicates.Except(equal.Answered), filter.EstimatedRows);
    }

    // The predicates stay: an index may know less of values than they do.
    private static LogicalPlan? Range(LogicalFilter filter, LogicalRelationshipScan scan, string type, GraphRule rule)
    {
        if (IndexBounds.Of(filter.Predicates, scan.Relationship, rule.Keys[0]) is not { } bounds)
            return null;
        var range = new LogicalRelationshipIndexRange(scan.Input, scan.Relationship, scan.IsDirected, type, rule.Keys[0], bounds)
        {
            EstimatedRows = filter.EstimatedRows,
        };
        return Filters.Over(range, filter.Predicates, filter.EstimatedRows);
    }
}
