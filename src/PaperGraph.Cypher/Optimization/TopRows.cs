using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Sorting and then taking the first rows becomes keeping the first rows only.</summary>
internal sealed class TopRows : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalLimit limit)
            return plan;
        var skip = limit.Input as LogicalSkip;
        return (skip?.Input ?? limit.Input) is LogicalSort sort
            ? new LogicalTop(sort.Input, sort.Keys, sort.Kept, skip?.Count, limit.Count) { EstimatedRows = limit.EstimatedRows }
            : plan;
    }
}
