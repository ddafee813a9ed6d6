using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Walks plans.</summary>
internal static class PlanTree
{
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
