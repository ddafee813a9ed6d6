using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>The variables to which the steps of a plan give values.</summary>
internal static class PlanVariables
{
    public static ImmutableArray<BoundVariable> Of(LogicalPlan plan)
    {
        var found = new HashSet<BoundVariable>();
        var pending = new Stack<LogicalPlan>([plan]);
        while (pending.TryPop(out var next))
        {
            found.UnionWith(next.Introduced);
            foreach (var child in next.Children)
                pending.Push(child);
        }

        return [.. found];
    }
}
