using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>What the binding of one statement gathers, wherever in it.</summary>
internal sealed class BindingState(FunctionTable functions)
{
    private readonly Dictionary<string, BoundParameter> _parameters = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];

    /// <summary>What names of functions and procedures mean.</summary>
    public FunctionTable Functions => functions;

    /// <summary>To be called where much is bound; it may throw. Null where nobody watches.</summary>
    public Action? Step { get; init; }

    /// <summary>How many slots were given out.</summary>
    public int FrameSize { get; private set; }

    /// <summary>Whether something changes the graph.</summary>
    public bool Writes { get; set; }

    /// <summary>The parameters named so far.</summary>
    public IEnumerable<BoundParameter> Parameters => _parameters.Values;

    /// <summary>The remarks so far, each once.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>A new variable in a slot of its own.</summary>
    public BoundVariable Declare(string name, StaticType type) => new(name, FrameSize++, type);

    /// <summary>A new variable that the statement gave no name.</summary>
    public BoundVariable DeclareAnonymous(StaticType type)
    {
        var slot = FrameSize++;
        return new($"  {slot}", slot, type) { IsAnonymous = true };
    }

    /// <summary>A parameter's use.</summary>
    public BoundParameter Parameter(string name, SourceSpan span)
    {
        var parameter = new BoundParameter(name, span);
        _parameters.TryAdd(name, parameter);
        return parameter;
    }

    /// <summary>Adds a remark for whoever wrote the statement.</summary>
    public void Note(string text)
    {
        if (!_notes.Contains(text))
            _notes.Add(text);
    }
}
