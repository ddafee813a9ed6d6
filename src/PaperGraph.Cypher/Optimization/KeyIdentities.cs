using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Optimization;

/// <summary>
/// Where a property is only compared for equality, grouped by or counted, nodes stand for their values as far as a uniqueness constraint
/// allows it. Whether there is one is asked when the plan is run: a plan outlives constraints.
/// </summary>
internal sealed class KeyIdentities : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context) => plan switch
    {
        _ when context.Writes => plan,
        LogicalFilter filter => filter with { Predicates = [.. filter.Predicates.Select(predicate => Compared(predicate, filter))] },
        LogicalAggregation aggregation => Grouped(Counted(aggregation), context),
        _ => plan,
    };

    private static BoundExpression Compared(BoundExpression predicate, LogicalFilter filter)
    {
        if (predicate is not BoundComparison { Operators: [ComparisonOperator.Equal or ComparisonOperator.NotEqual], Operands: [BoundProperty left, BoundProperty right] } comparison
            || left.Key != right.Key || left == right)
            return predicate;
        var labels = LabelsOf(left, filter).Intersect(LabelsOf(right, filter)).ToImmutableArray();
        return labels.IsEmpty ? predicate : comparison with { Operands = [new PropertyIdentity(left, labels), new PropertyIdentity(right, labels)] };
    }

    private static LogicalAggregation Counted(LogicalAggregation aggregation) => aggregation with
    {
        Aggregates = [.. aggregation.Aggregates.Select(item => (item.Variable, Counted(item.Aggregate, aggregation.Input)))],
    };

    private static BoundAggregate Counted(BoundAggregate aggregate, LogicalPlan input) =>
        aggregate is { Aggregate.Name: "count", Distinct: true, Arguments: [BoundProperty property] } && LabelsOf(property, input) is { IsEmpty: false } labels
            ? aggregate with { Arguments = [new PropertyIdentity(property, labels)] }
            : aggregate;

    // The groups are told apart by nodes; each group's value is read behind it.
    private static LogicalPlan Grouped(LogicalAggregation aggregation, PlanningContext context)
    {
        var values = new List<(BoundVariable, BoundExpression)>();
        var groups = aggregation.Groups.Select(group =>
        {
            if (group.Expression is not BoundProperty property || LabelsOf(property, aggregation.Input) is not { IsEmpty: false } labels)
                return group;
            var identity = context.NewVariable("  identity", StaticType.Any);
            values.Add((group.Variable, new IdentifiedProperty(new(identity, property.Span), property)));
            return (identity, new PropertyIdentity(property, labels));
        }).ToImmutableArray();
        return values.Count == 0
            ? aggregation
            : new LogicalProject(aggregation with { Groups = groups }, [.. values]) { EstimatedRows = aggregation.EstimatedRows };
    }

    private static ImmutableArray<string> LabelsOf(BoundProperty property, LogicalPlan plan) =>
        property.Target is BoundVariableReference { Variable: { Type.Kinds: TypeKinds.Node } node } ? KnownLabels.Of(plan, node) : [];
}
