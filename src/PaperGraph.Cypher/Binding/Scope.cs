using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Makes the error for a name that exists but may not be used where it stands.</summary>
internal delegate CypherException HiddenNameError(string name, SourceSpan span);

/// <summary>The variables that a place of a statement can see: its own, then those of the scope around it.</summary>
internal sealed class Scope(Scope? outer = null)
{
    private readonly Dictionary<string, BoundVariable> _variables = new(StringComparer.Ordinal);
    private Dictionary<string, BoundVariable>? _hidden;
    private HiddenNameError? _hiddenError;

    /// <summary>The scope around this one; for a query inside another its variables are constants that no clause drops.</summary>
    public Scope? Outer => outer;

    /// <summary>Its own variables.</summary>
    public IEnumerable<BoundVariable> Variables => _variables.Values;

    /// <summary>All names that can be used.</summary>
    public IEnumerable<string> Names => outer is null ? _variables.Keys : _variables.Keys.Concat(outer.Names);

    /// <summary>An empty scope inside this one.</summary>
    public Scope Within() => new(this);

    /// <summary>A scope beside this one, in which the names of this one exist but raise an error when used.</summary>
    public Scope Hiding(HiddenNameError error) => new(outer) { _hidden = _variables, _hiddenError = error };

    /// <summary>A scope in which every name raises an error.</summary>
    public static Scope OfConstants(HiddenNameError error) => new() { _hiddenError = error };

    /// <summary>Adds a variable; one of the same name in the scope around is shadowed.</summary>
    public void Add(BoundVariable variable) => Add(variable.Name, variable);

    /// <summary>Adds a variable under another name than its own.</summary>
    public void Add(string name, BoundVariable variable) => _variables[name] = variable;

    /// <summary>The variable of a name, or null.</summary>
    /// <exception cref="CypherException">It is a hidden one.</exception>
    public BoundVariable? Find(string name, SourceSpan span)
    {
        if (_variables.TryGetValue(name, out var variable))
            return variable;
        if (_hiddenError is not null && _hidden?.ContainsKey(name) != false)
            throw _hiddenError(name, span);
        return outer?.Find(name, span);
    }

    /// <summary>The variable that a name refers to.</summary>
    /// <exception cref="CypherException">There is none.</exception>
    public BoundVariable Resolve(string name, SourceSpan span) => Find(name, span) ?? throw BindingErrors.Undefined(name, span, Names);

    /// <summary>Adds a variable of a name that must be new here.</summary>
    /// <exception cref="CypherException">The name is taken.</exception>
    public BoundVariable Introduce(NameSyntax name, StaticType type, BindingState state)
    {
        if (Find(name.Text, name.Span) is not null)
            throw BindingErrors.AlreadyBound(name.Text, name.Span);
        var variable = state.Declare(name.Text, type);
        Add(variable);
        return variable;
    }
}
