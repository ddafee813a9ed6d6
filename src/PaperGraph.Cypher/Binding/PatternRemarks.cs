using System.Collections.Immutable;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>What is worth a remark about patterns that are matched, as Neo4j notifies.</summary>
internal static class PatternRemarks
{
    private const string CartesianProduct =
        "The pattern has parts that nothing connects, so it gives every combination of their matches; connect them, or use several MATCH if that is meant";

    private const string Unbounded = "A shortest path without an upper bound can search the whole graph; give it one (*..15) where you can";

    /// <summary>Adds the remarks that a pattern deserves.</summary>
    public static void Add(ImmutableArray<BoundPath> paths, BindingState state)
    {
        if (paths.Length > 1 && CountParts(paths) > 1)
            state.Note(CartesianProduct);
        if (paths.Any(IsUnbounded))
            state.Note(Unbounded);
    }

    private static bool IsUnbounded(BoundPath path) =>
        path.Selector is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction
        && path.Elements.OfType<BoundRelationshipPattern>().Any(relationship => relationship.Length is { Maximum: null });

    /// <summary>How many parts nothing connects; all that hangs on variables from before is one part.</summary>
    private static int CountParts(ImmutableArray<BoundPath> paths)
    {
        var parts = new List<HashSet<BoundVariable>>();
        var introduced = new HashSet<BoundVariable>();
        var before = new HashSet<BoundVariable>();
        foreach (var path in paths)
        {
            var variables = new HashSet<BoundVariable>();
            foreach (var (variable, isBound) in path.Elements.SelectMany(Variables))
            {
                variables.Add(variable);
                (isBound && !introduced.Contains(variable) ? before : introduced).Add(variable);
            }

            Join(parts, variables);
        }

        var tied = parts.Count(part => part.Overlaps(before));
        return parts.Count - Math.Max(0, tied - 1);
    }

    private static void Join(List<HashSet<BoundVariable>> parts, HashSet<BoundVariable> variables)
    {
        foreach (var part in parts.Where(part => part.Overlaps(variables)).ToArray())
        {
            variables.UnionWith(part);
            parts.Remove(part);
        }

        parts.Add(variables);
    }

    private static IEnumerable<(BoundVariable Variable, bool IsBound)> Variables(BoundPatternElement element) => element switch
    {
        BoundNodePattern node => [(node.Variable, node.IsBound)],
        BoundRelationshipPattern relationship => [(relationship.Variable, relationship.IsBound)],
        _ => [],
    };
}
