using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Brings each predicate of a filter down to where its variables first have values.</summary>
internal sealed class FilterPushDown : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalFilter filter)
            return plan;
        var chain = new Stack<LogicalPlan>();
        var bottom = filter.Input;
        while (LetsThrough(bottom))
        {
            chain.Push(bottom);
            bottom = bottom.Children[0];
        }

        var pending = filter.Predicates.Select(predicate => (Predicate: predicate, Read: VariableReferences.Of(predicate))).ToList();
        var result = bottom;
        while (true)
        {
            // What no step above this place gives values to can be tested here.
            var above = chain.SelectMany(step => step.Introduced).ToHashSet();
            var ready = pending.Where(item => !item.Read.Overlaps(above)).ToList();
            pending.RemoveAll(ready.Contains);
            result = Filtered(result, [.. ready.Select(item => item.Predicate)]);
            if (!chain.TryPop(out var next))
                return result;
            result = next.WithChildren(next.Children.SetItem(0, result));
        }
    }

    private static bool LetsThrough(LogicalPlan step) => step is LogicalNodeScan or LogicalRelationshipSource or LogicalExpansion or LogicalProjectEndpoints or LogicalRepeat
        or LogicalSelectPaths or LogicalFilter or LogicalProject { EndsScope: false };

    private static LogicalPlan Filtered(LogicalPlan input, ImmutableArray<BoundExpression> predicates)
    {
        if (predicates.IsEmpty)
            return input;
        return input is LogicalFilter below
            ? below with { Predicates = below.Predicates.AddRange(predicates) }
            : new LogicalFilter(input, predicates) { EstimatedRows = input.EstimatedRows };
    }
}
