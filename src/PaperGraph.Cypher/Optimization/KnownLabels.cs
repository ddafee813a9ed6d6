using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>The labels that a plan's rows are known to have on their nodes.</summary>
internal static class KnownLabels
{
    /// <summary>Labels that the node of a variable carries, where it is not null, in every row of a plan.</summary>
    public static ImmutableArray<string> Of(LogicalPlan plan, BoundVariable node)
    {
        var found = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var pending = new Stack<LogicalPlan>([plan]);
        while (pending.TryPop(out var next))
        {
            found.UnionWith(Said(next, node));
            foreach (var child in Passed(next))
                pending.Push(child);
        }

        return [.. found];
    }

    // The inner plans of other steps say nothing of rows that they give nothing to.
    private static ImmutableArray<LogicalPlan> Passed(LogicalPlan plan) => plan switch
    {
        LogicalStep or LogicalApply or LogicalHashJoin => plan.Children,
        LogicalApplyStep apply => [apply.Input],
        _ => [],
    };

    private static IEnumerable<string> Said(LogicalPlan plan, BoundVariable node) => plan switch
    {
        LogicalLabelScan { Labels: [var label] } scan when scan.Node == node => [label],
        LogicalIndexSeek { Label: { } label } seek when seek.Node == node => [label],
        LogicalIndexRange range when range.Node == node => [range.Label],
        LogicalFilter filter => filter.Predicates.SelectMany(predicate => Tested(predicate, node)),
        _ => [],
    };

    private static ImmutableArray<string> Tested(BoundExpression predicate, BoundVariable node) =>
        predicate is BoundHasLabels { Operand: BoundVariableReference { Variable: var tested } } labels && tested == node
            ? TypeNames.Demanded(labels.Labels)
            : [];
}
