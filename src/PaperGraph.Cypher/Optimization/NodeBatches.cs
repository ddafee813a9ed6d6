using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>
/// Under an aggregation rows that differ in one node only come many at a time, through filters too, unless a relationship is read of each or
/// there are few of them.
/// </summary>
internal sealed class NodeBatches : IPlanRewrite
{
    // What a batch costs by itself is about what this many rows save.
    private const int FewestRows = 8;

    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (context.Writes || plan is not LogicalAggregation { Multiplicity: null } aggregation)
            return plan;
        var predicates = new List<BoundExpression>();
        var source = aggregation.Input;
        for (; source is LogicalFilter filter; source = filter.Input)
            predicates.AddRange(filter.Predicates);
        var batch = source switch
        {
            LogicalExpand { IsInto: false } expand when !Reads(aggregation, predicates, expand.Relationship) && DegreeOf(expand, context) >= FewestRows => expand.To,
            LogicalLabelScan scan when scan.Labels.Sum(context.Statistics.NodesWith) >= FewestRows => scan.Node,
            LogicalAllNodesScan scan when context.Statistics.NodeCount >= FewestRows => scan.Node,
            _ => null,
        };
        return batch is null ? plan : aggregation with { Batch = batch };
    }

    private static double DegreeOf(LogicalExpand expand, PlanningContext context) =>
        context.Statistics.Degree(KnownLabels.Of(expand.Input, expand.From), expand.Types);

    private static bool Reads(LogicalAggregation aggregation, IEnumerable<BoundExpression> predicates, BoundVariable variable) =>
        predicates.Concat(aggregation.Groups.Select(group => group.Expression)).Concat(aggregation.Aggregates.Select(item => item.Aggregate))
            .Any(expression => VariableReferences.Of(expression).Contains(variable));
}
