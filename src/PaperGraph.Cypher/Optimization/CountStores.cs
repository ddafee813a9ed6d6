using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Optimization;

/// <summary>A count of all nodes, of those of a label, or of all relationships of some types is a number that the graph keeps.</summary>
internal sealed class CountStores : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalAggregation { Groups.IsEmpty: true, Aggregates: [var (variable, aggregate)] } aggregation)
            return plan;
        return aggregation.Input switch
        {
            LogicalAllNodesScan { Input: LogicalArgument } scan when Counts.Rows(aggregate, scan.Node) => new LogicalNodeCount(scan.Input, variable, null),
            LogicalLabelScan { Input: LogicalArgument, Labels: [var label] } scan when Counts.Rows(aggregate, scan.Node) =>
                new LogicalNodeCount(scan.Input, variable, label),
            LogicalExpand { Input: LogicalAllNodesScan { Input: LogicalArgument } scan } expand when IsOfAll(expand, scan, aggregate) =>
                new LogicalRelationshipCount(scan.Input, variable, TypesOf(expand)),
            _ => plan,
        };
    }

    private static bool IsOfAll(LogicalExpand expand, LogicalAllNodesScan scan, BoundAggregate aggregate) =>
        expand.From == scan.Node && !expand.IsInto && expand.Direction != PatternDirection.Both
        && (expand.Types is null || TypeNames.TryGet(expand.Types, out _))
        && Counts.Rows(aggregate, scan.Node, expand.Relationship, expand.To);

    private static ImmutableArray<string> TypesOf(LogicalExpand expand) =>
        expand.Types is { } types && TypeNames.TryGet(types, out var names) ? names : [];
}
