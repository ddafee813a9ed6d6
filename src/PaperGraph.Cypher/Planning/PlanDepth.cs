using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Planning;

/// <summary>Bounds how many steps hang one in the other, for a row is pulled through all of them on one stack.</summary>
internal static class PlanDepth
{
    private const int Most = 1_500;

    /// <summary>Looks before a pattern's order is sought: each node that is not known, and each relationship, is a step of its own.</summary>
    /// <exception cref="CypherException">There are too many.</exception>
    public static void Check(PatternGraph pattern, IReadOnlySet<BoundVariable> known)
    {
        if (pattern.Connections.Count > Most || pattern.Nodes.Count(node => !known.Contains(node)) > Most)
            throw TooLong();
    }

    /// <exception cref="CypherException">There are too many.</exception>
    public static void Check(LogicalPlan root)
    {
        var pending = new Stack<(LogicalPlan Plan, int Depth)>([(root, 1)]);
        while (pending.TryPop(out var next))
        {
            if (next.Depth > Most)
                throw TooLong();
            foreach (var child in next.Plan.Children)
                pending.Push((child, next.Depth + 1));
        }
    }

    private static CypherException TooLong() =>
        Errors.Syntax("StatementTooLong", $"The statement needs more than {Most} steps that depend on each other", default, "divide it");
}
