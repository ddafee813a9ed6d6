using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>A filter for a node's number over all nodes becomes a look at that number.</summary>
internal sealed class IdSeeks : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalFilter { Input: LogicalAllNodesScan scan } filter)
            return plan;
        foreach (var predicate in filter.Predicates)
        {
            if (Seeks.ById(predicate, scan.Node) is not { } id || VariableReferences.Of(id.Ids).Contains(scan.Node))
                continue;
            var seek = new LogicalIdSeek(scan.Input, scan.Node, id.Ids, id.IsMany, id.IsElementId) { EstimatedRows = filter.EstimatedRows };
            return Filters.Over(seek, filter.Predicates.Remove(predicate), filter.EstimatedRows);
        }

        return plan;
    }
}
