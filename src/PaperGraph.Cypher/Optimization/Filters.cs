using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Puts filters over plans.</summary>
internal static class Filters
{
    /// <summary>A filter for what predicates are left; the plan itself where none is.</summary>
    public static LogicalPlan Over(LogicalPlan plan, IEnumerable<BoundExpression> predicates, double rows)
    {
        var left = predicates.ToList();
        return left.Count == 0 ? plan : new LogicalFilter(plan, [.. left]) { EstimatedRows = rows };
    }
}
