using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>The variables that patterns give values.</summary>
internal static class PatternVariables
{
    /// <summary>Those that are not bound before, each once.</summary>
    public static ImmutableArray<BoundVariable> Of(ImmutableArray<BoundPath> paths)
    {
        var variables = new HashSet<BoundVariable>();
        foreach (var path in paths)
        {
            foreach (var element in path.Elements)
                Add(element, variables);
            if (path.Variable is { } own)
                variables.Add(own);
        }

        return [.. variables];
    }

    private static void Add(BoundPatternElement element, HashSet<BoundVariable> variables)
    {
        if (element is BoundNodePattern { IsBound: false } node)
            variables.Add(node.Variable);
        if (element is BoundRelationshipPattern { IsBound: false } relationship)
            variables.Add(relationship.Variable);
        if (element is BoundQuantifiedPath quantified)
            variables.UnionWith(quantified.Groups.Select(group => group.List));
    }
}
