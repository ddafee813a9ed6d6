using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Planning;

/// <summary>Bounds how many steps hang one in the other, for a row is pulled through all of them on one stack.</summary>
internal static class PlanDepth
{
    private const int Most = 1_500;

    /// <exception cref="CypherException">There are too many.</exception>
    public static void Check(LogicalPlan root)
    {
        var pending = new Stack<(LogicalPlan Plan, int Depth)>([(root, 1)]);
        while (pending.TryPop(out var next))
        {
            if (next.Depth > Most)
                throw Errors.Syntax("StatementTooLong", $"The statement needs more than {Most} steps that depend on each other", default, "divide it");
            foreach (var child in next.Plan.Children)
                pending.Push((child, next.Depth + 1));
        }
    }
}
