using PaperGraph.Cypher.Parsing;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Completion;

/// <summary>A variable of a statement that is being written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Properties">What its properties are properties of; <see cref="NamePlace.Property"/> where that is not known.</param>
/// <param name="Labels">The labels or types that its pattern names.</param>
internal sealed record KnownVariable(string Name, NamePlace Properties, IReadOnlyList<string> Labels);

/// <summary>The variables that a text has at its end.</summary>
internal sealed class CompletionScope
{
    private readonly Stack<Dictionary<string, KnownVariable>> _outer = new();
    private Dictionary<string, KnownVariable> _variables = [];
    private Dictionary<string, KnownVariable> _hidden = [];

    /// <summary>All that are visible.</summary>
    public IEnumerable<KnownVariable> Variables => _variables.Values;

    /// <summary>The variable of that name, if it is visible.</summary>
    public KnownVariable? Find(string? name) => name is null ? null : _variables.GetValueOrDefault(name);

    /// <summary>Adds a variable of which nothing is known but what was known before, also where that was out of sight.</summary>
    public void Declare(string name)
    {
        if (!_variables.ContainsKey(name))
            _variables[name] = _hidden.GetValueOrDefault(name) ?? new(name, NamePlace.Property, []);
    }

    /// <summary>Adds a variable of a pattern; one without labels may have been there with some.</summary>
    public void Declare(KnownVariable variable)
    {
        if (variable.Labels.Count > 0 || Find(variable.Name) is not { Labels.Count: > 0 })
            _variables[variable.Name] = variable;
    }

    /// <summary>What is declared from here on is forgotten by <see cref="End"/>.</summary>
    public void Begin(bool isClosed)
    {
        _outer.Push(_variables);
        _hidden = isClosed ? _variables : [];
        _variables = isClosed ? [] : new(_variables);
    }

    /// <summary>Ends the innermost scope.</summary>
    public void End() => _variables = _outer.Pop();

    /// <summary>Leaves what a projection passes on.</summary>
    public void Project(ProjectionSyntax projection)
    {
        var passed = projection.Star ? new Dictionary<string, KnownVariable>(_variables) : [];
        foreach (var item in projection.Items)
        {
            var name = item.Alias?.Text ?? item.Text;
            var source = Find((item.Expression as VariableSyntax)?.Name);
            passed[name] = source is null ? new(name, NamePlace.Property, []) : source with { Name = name };
        }

        _variables = passed;
    }
}
