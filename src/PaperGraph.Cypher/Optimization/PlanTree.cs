using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Walks plans.</summary>
internal static class PlanTree
{
    /// <summary>A plan whose steps down to one before have a place, where they had none.</summary>
    public static LogicalPlan Placed(LogicalPlan plan, LogicalPlan before, SourceSpan place)
    {
        var steps = new Stack<LogicalPlan>();
        for (; !ReferenceEquals(plan, before) && !plan.Children.IsEmpty; plan = plan.Children[0])
            steps.Push(plan);
        while (steps.TryPop(out var step))
        {
            var over = step.WithChildren(step.Children.SetItem(0, plan));
            plan = over.Place.Length > 0 ? over : over with { Place = place };
        }

        return plan;
    }

    /// <summary>The plan with every step replaced, inner ones first. Long chains do not nest calls.</summary>
    public static LogicalPlan BottomUp(LogicalPlan plan, Func<LogicalPlan, LogicalPlan> replace)
    {
        var chain = new Stack<LogicalPlan>();
        var current = plan;
        while (!current.Children.IsEmpty)
        {
            chain.Push(current);
            current = current.Children[0];
        }

        var result = replace(current);
        while (chain.TryPop(out var next))
        {
            var children = next.Children;
            var others = children.Skip(1).Select(child => BottomUp(child, replace));
            result = replace(next.WithChildren([result, .. others]));
        }

        return result;
    }
}
