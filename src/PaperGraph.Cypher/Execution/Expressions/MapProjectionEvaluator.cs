using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>An item of a map projection: all entries (no key), one of the target's (no value), or a value of its own.</summary>
internal readonly record struct MapProjectionItem(string? Key, Evaluator? Value);

/// <summary><c>variable {.key, .*, key: value}</c>; what is named counts before <c>.*</c>, of a key that comes twice the last.</summary>
internal sealed class MapProjectionEvaluator(Evaluator target, MapProjectionItem[] items, QueryContext context, SourceSpan span) : Evaluator
{
    private readonly SortedDictionary<string, Value> _entries = new(StringComparer.Ordinal);
    private readonly bool _all = Array.Exists(items, item => item.Key is null);

    public override Value Evaluate(Value[] frame)
    {
        var source = target.Evaluate(frame);
        if (source.IsNull)
            return Value.Null;
        _entries.Clear();
        if (_all)
            TakeAll(source);
        foreach (var item in items)
        {
            if (item.Key is not null)
                _entries[item.Key] = item.Value?.Evaluate(frame) ?? ValueOf(source, item.Key);
        }

        return Value.Of(ValueMap.Over([.. _entries]));
    }

    private void TakeAll(Value source)
    {
        foreach (var (key, value) in IsElement(source) ? context.PropertiesOf(source) : (IEnumerable<KeyValuePair<string, Value>>)MapOf(source))
            _entries[key] = value;
    }

    private Value ValueOf(Value source, string key) =>
        IsElement(source) ? context.PropertyOf(source, context.Graph.Keys.Find(key)) : MapOf(source)[key];

    private ValueMap MapOf(Value source) => source.Kind == ValueKind.Map
        ? source.AsMap()
        : throw Errors.Type("InvalidArgumentType", $"Only nodes, relationships and maps can be projected, but it was {Kinds.Name(source.Kind)}", span);

    private static bool IsElement(Value source) => source.Kind is ValueKind.NodeReference or ValueKind.RelationshipReference;
}
