using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Under a step to which equal rows are one, trails whose relationships nobody reads need be searched for each end but once.</summary>
internal sealed class PruningExpands : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context) => plan switch
    {
        LogicalDistinct distinct => distinct.WithChildren([Prune(distinct.Input)]),
        LogicalAggregation aggregation when aggregation.Aggregates.All(item => item.Aggregate.Distinct || item.Aggregate.Aggregate.Name is "min" or "max") =>
            aggregation.WithChildren([Prune(aggregation.Input)]),
        LogicalSemiApply semi => semi with { Inner = Prune(semi.Inner) },
        _ => plan,
    };

    private static LogicalPlan Prune(LogicalPlan plan)
    {
        if (plan is LogicalVariableExpand { NeedsList: false, IsInto: false, Selector: null, Length.Minimum: <= 1 } expand)
            return expand with { DistinctEnds = true, Input = Prune(expand.Input) };
        return plan is LogicalFilter or LogicalProject or LogicalExpansion or LogicalNodeScan or LogicalUnwind ? plan.WithChildren([Prune(plan.Children[0])]) : plan;
    }
}
