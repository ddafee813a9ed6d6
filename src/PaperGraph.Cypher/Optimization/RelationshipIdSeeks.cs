using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>A filter for a relationship's number over all relationships becomes a look at that number.</summary>
internal sealed class RelationshipIdSeeks : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalFilter { Input: LogicalRelationshipScan scan } filter)
            return plan;
        foreach (var predicate in filter.Predicates)
        {
            if (Seeks.ById(predicate, scan.Relationship) is not { } id || VariableReferences.Of(id.Ids).Contains(scan.Relationship))
                continue;
            var seek = new LogicalRelationshipIdSeek(scan.Input, scan.Relationship, scan.IsDirected, id.Ids, id.IsMany, id.IsElementId)
            {
                EstimatedRows = filter.EstimatedRows,
            };
            return Filters.Over(seek, filter.Predicates.Remove(predicate), filter.EstimatedRows);
        }

        return plan;
    }
}
