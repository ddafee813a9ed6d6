using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The properties that a pattern gives to what it creates.</summary>
internal sealed class WrittenProperties((string Key, Evaluator Value, SourceSpan Place)[] entries, Evaluator? map, SourceSpan mapPlace)
{
    private readonly Value[] _values = new Value[entries.Length];
    private Value _map;

    /// <summary>Computes them for a row.</summary>
    public void Evaluate(Value[] frame)
    {
        for (var i = 0; i < entries.Length; i++)
            _values[i] = entries[i].Value.Evaluate(frame);
        _map = map?.Evaluate(frame) ?? Value.Null;
    }

    /// <summary>Hands them on, each with the place of its value.</summary>
    public void Collect(ElementWriter writer, QueryContext context)
    {
        for (var i = 0; i < entries.Length; i++)
            writer.Collect(entries[i].Key, _values[i], entries[i].Place);
        if (_map.IsNull)
            return;
        foreach (var (key, value) in PropertySource.Of(_map, context, mapPlace, allowsNull: true))
            writer.Collect(key, value, mapPlace);
    }

    /// <summary>The key whose value is null; null where there is none.</summary>
    public string? NullKey() => Array.FindIndex(_values, value => value.IsNull) is var place and >= 0 ? entries[place].Key : null;
}
