using System.Runtime.CompilerServices;

namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>
/// The variables that a query knows at a place, each of a kind: node, relationship, path, nodes, links (lists of them), number, text, truth,
/// list (of numbers), words (a list of texts), map, any.
/// </summary>
internal sealed class RandomScope(RandomSource random)
{
    private readonly List<(string Name, string Kind)> _variables = [];
    private readonly StrongBox<int> _names = new();

    private RandomScope(RandomSource random, RandomScope outer, IEnumerable<(string Name, string Kind)> variables)
        : this(random)
    {
        (_names, _variables) = (outer._names, [.. variables]);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<(string Name, string Kind)> Variables => _variables;

    /// <summary>A new variable.</summary>
    public string Bind(string kind)
    {
        var name = $"{kind[0]}{_names.Value++}";
        _variables.Add((name, kind));
        return name;
    }

    /// <summary>One of a kind; null where there is none.</summary>
    public string? Any(string kind)
    {
        IReadOnlyList<string> names = [.. _variables.Where(variable => variable.Kind == kind).Select(variable => variable.Name)];
        return names.Count > 0 ? random.Of(names) : null;
    }

    /// <summary>Forgets all but the given ones.</summary>
    public void Keep(IEnumerable<(string Name, string Kind)> variables)
    {
        var kept = variables.ToList();
        _variables.Clear();
        _variables.AddRange(kept);
    }

    /// <summary>The scope of a subquery that sees all of this one; what it binds is not seen here.</summary>
    public RandomScope Inner() => new(random, this, _variables);
}
