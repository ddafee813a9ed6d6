using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Optimization;

/// <summary>A pattern that hangs on what is before it by equalities alone is matched once and joined by a table.</summary>
internal sealed class HashJoins : IPlanRewrite
{
    private const double FewRows = 2;

    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalFilter filter || ComponentOf(filter.Input) is not { } component)
            return plan;
        var pairs = filter.Predicates.Select(predicate => (Predicate: predicate, Keys: KeysOf(predicate, component.Variables)))
            .Where(pair => pair.Keys is not null).ToList();
        if (pairs.Count == 0)
            return plan;
        var join = new LogicalHashJoin(
            component.Before, component.Plan, [.. pairs.Select(pair => pair.Keys!.Value.Outer)], [.. pairs.Select(pair => pair.Keys!.Value.Inner)],
            PlanVariables.Of(component.Before))
        {
            EstimatedRows = filter.EstimatedRows,
        };
        return Filters.Over(join, filter.Predicates.Except(pairs.Select(pair => pair.Predicate)), filter.EstimatedRows);
    }

    // The steps down to the scan that begins the last pattern, if they read nothing but what they find themselves.
    private static Component? ComponentOf(LogicalPlan plan)
    {
        var steps = new Stack<LogicalPlan>();
        var variables = new HashSet<BoundVariable>();
        var read = new HashSet<BoundVariable>();
        for (var step = plan; StepReads.Of(step) is { } reads; step = step.Children[0])
        {
            steps.Push(step);
            variables.UnionWith(step.Introduced);
            read.UnionWith(reads);
            if (step is LogicalNodeScan { Input: not LogicalArgument } scan && read.IsSubsetOf(variables) && scan.Input.EstimatedRows >= FewRows)
                return new(scan.Input, steps.Aggregate((LogicalPlan)new LogicalArgument(), (below, above) => above.WithChildren([below])), variables);
        }

        return null;
    }

    private static (BoundExpression Outer, BoundExpression Inner)? KeysOf(BoundExpression predicate, HashSet<BoundVariable> inner)
    {
        if (predicate is not BoundComparison { Operators: [ComparisonOperator.Equal] } comparison)
            return null;
        var (left, right) = (comparison.Operands[0], comparison.Operands[1]);
        var (leftReads, rightReads) = (VariableReferences.Of(left), VariableReferences.Of(right));
        if (leftReads.Count == 0 || rightReads.Count == 0)
            return null;
        if (rightReads.IsSubsetOf(inner) && !leftReads.Overlaps(inner))
            return (left, right);
        return leftReads.IsSubsetOf(inner) && !rightReads.Overlaps(inner) ? (right, left) : null;
    }

    private sealed record Component(LogicalPlan Before, LogicalPlan Plan, HashSet<BoundVariable> Variables);
}
