using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>Holds values to a number of characters, which count about as JSON would have them.</summary>
internal static class ValueRoom
{
    private const int Around = 2;

    /// <summary>How much a value takes; of one that takes more than there is room for, only that it does.</summary>
    public static long Measure(Value value, long room)
    {
        switch (value.Kind)
        {
            case ValueKind.String:
                return value.AsString().Length + Around;
            case ValueKind.List:
                return Sum(value.AsList(), room, Measure);
            case ValueKind.Map:
                return Sum(value.AsMap(), room, (entry, left) => entry.Key.Length + Around + Measure(entry.Value, left));
            case ValueKind.Node or ValueKind.Relationship or ValueKind.Path:
                return Measure(AsMap(value), room);
            default:
                return value.ToString().Length;
        }
    }

    /// <summary>The beginning of a value, with a mark where something is left out; the whole where there is room for it.</summary>
    public static Value Cut(Value value, long room) => Measure(value, room) <= room ? value : value.Kind switch
    {
        ValueKind.String => Value.Of(AnswerText.Cut(value.AsString(), (int)Math.Max(1, room))),
        ValueKind.List => CutList(value.AsList(), room),
        ValueKind.Map => CutMap(value.AsMap(), room),
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path => Cut(AsMap(value), room),
        _ => value,
    };

    /// <summary>Values that share the room: the short ones leave more of it to the long ones.</summary>
    public static IReadOnlyList<Value> CutAll(IReadOnlyList<Value> values, long room)
    {
        var parts = new Value[values.Count];
        var cut = 0;
        foreach (var (place, value) in values.Index().OrderBy(value => Measure(value.Item, room)))
        {
            parts[place] = Cut(value, Math.Max(0, room) / (values.Count - cut++));
            room -= Measure(parts[place], room);
        }

        return parts;
    }

    private static long Sum<T>(IReadOnlyCollection<T> items, long room, Func<T, long, long> measure)
    {
        long sum = Around;
        foreach (var item in items)
        {
            if (sum > room)
                break;
            sum += measure(item, room - sum) + Around;
        }

        return sum;
    }

    private static Value CutList(IReadOnlyList<Value> items, long room)
    {
        List<Value> kept = [];
        foreach (var item in items)
        {
            if (room <= 0)
                break;
            kept.Add(Cut(item, room));
            room -= Measure(item, room) + Around;
        }

        return kept.Count == items.Count ? Value.List(kept) : Value.List([.. kept, Value.Of("… " + More(items.Count - kept.Count))]);
    }

    private static Value CutMap(ValueMap map, long room)
    {
        List<KeyValuePair<string, Value>> kept = [];
        foreach (var (key, value) in map)
        {
            if (room <= key.Length)
                break;
            room -= key.Length + Around;
            kept.Add(new(key, Cut(value, room)));
            room -= Measure(value, room) + Around;
        }

        return Value.Of(kept.Count == map.Count ? ValueMap.Of(kept) : ValueMap.Of([.. kept, new("…", Value.Of(More(map.Count - kept.Count)))]));
    }

    private static string More(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} more");

    /// <summary>What a node, relationship or path is as JSON.</summary>
    private static Value AsMap(Value value) => Value.Of(value.Kind switch
    {
        ValueKind.Node when value.AsNode() is var node => ValueMap.Of(
            new("id", Value.Of(node.Id)), new("labels", Value.List(node.Labels)), new("properties", Value.Of(ValueMap.Of(node.Properties)))),
        ValueKind.Relationship when value.AsRelationship() is var relationship => ValueMap.Of(
            new("type", Value.Of(relationship.Type)), new("from", Value.Of(relationship.From)), new("to", Value.Of(relationship.To)), new("properties", Value.Of(ValueMap.Of(relationship.Properties)))),
        _ => ValueMap.Of(
            new("nodes", Value.List(value.AsPath().Nodes.Select(Value.Of))), new("relationships", Value.List(value.AsPath().Relationships.Select(Value.Of)))),
    });
}
