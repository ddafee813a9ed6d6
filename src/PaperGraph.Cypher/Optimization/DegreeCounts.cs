using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Where the last relationships of a pattern are only counted, each row says how many there are instead of being one for each.</summary>
internal sealed class DegreeCounts : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalAggregation { Multiplicity: null, Input: LogicalExpand { IsInto: false, Direction: not PatternDirection.Both } expand } aggregation)
            return plan;
        if (!aggregation.Aggregates.All(item => Counts.Rows(item.Aggregate, expand.Relationship, expand.To)) || aggregation.Aggregates.IsEmpty)
            return plan;
        if (expand.Types is { } types && !TypeNames.TryGet(types, out _) || expand.Distinct.Any(variable => variable.Type != StaticType.Relationship))
            return plan;
        var read = aggregation.Groups.SelectMany(group => VariableReferences.Of(group.Expression));
        if (read.Any(variable => variable == expand.Relationship || variable == expand.To))
            return plan;
        var degree = context.NewVariable("  degree", StaticType.Integer);
        var counted = new LogicalDegree(expand.Input, expand.From, expand.Direction, TypesOf(expand), expand.Distinct, degree)
        {
            EstimatedRows = expand.Input.EstimatedRows,
            Place = expand.Place,
        };
        return aggregation with { Input = counted, Multiplicity = degree, Aggregates = [.. aggregation.Aggregates.Select(CountingRows)] };
    }

    // What was counted is not there any more.
    private static (BoundVariable Variable, BoundAggregate Aggregate) CountingRows((BoundVariable Variable, BoundAggregate Aggregate) item) =>
        (item.Variable, item.Aggregate with { Arguments = [] });

    private static ImmutableArray<string> TypesOf(LogicalExpand expand) =>
        expand.Types is { } types && TypeNames.TryGet(types, out var names) ? names : [];
}
