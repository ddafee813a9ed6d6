using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Plans WITH and RETURN: groups, items, DISTINCT, order, SKIP, LIMIT, predicate.</summary>
/// <param name="scope">The variables before.</param>
/// <param name="writesBefore">Whether anything before it writes.</param>
internal sealed class ProjectionPlanner(HashSet<BoundVariable> scope, bool writesBefore)
{
    private const double RowsOfUnknownLimit = 10;

    public LogicalPlan Plan(LogicalPlan input, BoundProjection projection)
    {
        var plan = input;
        var grouped = projection.IsAggregation || !projection.Groups.IsEmpty;
        if (grouped)
            plan = new LogicalAggregation(plan, projection.Groups, projection.Aggregates) { EstimatedRows = projection.Groups.IsEmpty ? 1 : Math.Sqrt(plan.EstimatedRows) };
        plan = new LogicalProject(plan, projection.Items) { EndsScope = true, EstimatedRows = plan.EstimatedRows };
        var items = projection.Items.Select(item => item.Variable).ToImmutableArray();
        if (projection.Distinct)
            plan = new LogicalDistinct(plan, items) { EstimatedRows = plan.EstimatedRows };
        if (!projection.OrderBy.IsEmpty)
            plan = new LogicalSort(plan, projection.OrderBy, Kept(projection, items)) { EstimatedRows = plan.EstimatedRows };
        if (projection.Skip is { } skip)
            plan = new LogicalSkip(plan, skip) { EstimatedRows = Math.Max(0, plan.EstimatedRows - RowsOf(skip, 0)) };
        if (projection.Limit is { } limit)
            plan = new LogicalLimit(plan, limit, writesBefore) { EstimatedRows = Math.Min(plan.EstimatedRows, RowsOf(limit, RowsOfUnknownLimit)) };
        return projection.Where is { } where
            ? new LogicalFilter(plan, [.. Predicates.Conjuncts(where)]) { EstimatedRows = plan.EstimatedRows * 0.5 }
            : plan;
    }

    private ImmutableArray<BoundVariable> Kept(BoundProjection projection, ImmutableArray<BoundVariable> items)
    {
        if (projection.Where is not { } where)
            return items;
        var read = VariableReferences.Of(where);
        return [.. items.Union(scope.Where(read.Contains))];
    }

    private static double RowsOf(BoundExpression count, double unknown) =>
        count is BoundLiteral { Value: { Kind: ValueKind.Integer } value } ? value.AsInteger() : unknown;
}
