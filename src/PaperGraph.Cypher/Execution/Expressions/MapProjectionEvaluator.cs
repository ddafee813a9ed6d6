using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>An item of a map projection: a value of its own, or without one the target's.</summary>
internal readonly record struct MapProjectionItem(string Key, Evaluator? Value);

/// <summary><c>variable {.key, .*, key: value}</c>; what is named counts before <c>.*</c>.</summary>
/// <param name="target">What is projected.</param>
/// <param name="items">What is named, in the order of the keys, each once.</param>
/// <param name="all">Whether everything else is taken too.</param>
/// <param name="context">The run.</param>
/// <param name="span">Where it was written.</param>
internal sealed class MapProjectionEvaluator(Evaluator target, MapProjectionItem[] items, bool all, QueryContext context, SourceSpan span) : Evaluator
{
    private readonly List<KeyValuePair<string, Value>> _entries = [];

    public override Value Evaluate(Value[] frame)
    {
        var source = target.Evaluate(frame);
        if (source.IsNull)
            return Value.Null;
        var isElement = source.Kind is ValueKind.NodeReference or ValueKind.RelationshipReference;
        if (!isElement && source.Kind != ValueKind.Map)
            throw Errors.Type("InvalidArgumentType", $"Only nodes, relationships and maps can be projected, but it was {Kinds.Name(source.Kind)}", span);
        if (isElement)
            context.Accesses?.Add(items.Count(item => item.Value is null) + (all ? 1 : 0));
        _entries.Clear();
        var taken = 0;
        if (all)
            taken = Merge(isElement ? context.PropertiesOf(source, span) : source.AsMap(), source, frame);
        for (; taken < items.Length; taken++)
            _entries.Add(new(items[taken].Key, ValueOf(items[taken], source, frame)));
        var map = Value.Of(ValueMap.Over([.. _entries]));
        context.Limits.CheckSize(map.Size);
        return map;
    }

    // Both come in the order of their keys. Gives how many of the items were taken.
    private int Merge(IEnumerable<KeyValuePair<string, Value>> entries, Value source, Value[] frame)
    {
        var taken = 0;
        foreach (var entry in entries)
        {
            while (taken < items.Length && string.CompareOrdinal(items[taken].Key, entry.Key) < 0)
                _entries.Add(new(items[taken].Key, ValueOf(items[taken++], source, frame)));
            var isNamed = taken < items.Length && items[taken].Key == entry.Key;
            _entries.Add(isNamed ? new(entry.Key, ValueOf(items[taken++], source, frame)) : entry);
        }

        return taken;
    }

    private Value ValueOf(MapProjectionItem item, Value source, Value[] frame)
    {
        if (item.Value is { } own)
            return own.Evaluate(frame);
        return source.Kind == ValueKind.Map ? source.AsMap()[item.Key] : context.PropertyOf(source, context.Graph.Keys.Find(item.Key), span);
    }
}
