using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>About how many bytes a value holds besides its place in a frame or list.</summary>
internal static class ValueSize
{
    private const int BytesPerObject = 24, BytesPerItem = 16, BytesPerEntry = 24, BytesPerUnit = 2;

    /// <summary>The bytes; what several values share is counted for each.</summary>
    public static long Of(Value value) => value.Kind switch
    {
        ValueKind.String => BytesPerObject + ((long)value.AsString().Length * BytesPerUnit),
        ValueKind.List => OfList(value.AsSpan()),
        ValueKind.Map => OfMap(value.AsMap()),
        ValueKind.PathReference => BytesPerObject * (2 + (long)value.AsPathReference().Nodes.Length),
        _ => 0,
    };

    private static long OfList(ReadOnlySpan<Value> items)
    {
        var bytes = BytesPerObject + ((long)items.Length * BytesPerItem);
        foreach (var item in items)
            bytes += Of(item);
        return bytes;
    }

    private static long OfMap(ValueMap map)
    {
        var bytes = BytesPerObject + ((long)map.Count * BytesPerEntry);
        for (var i = 0; i < map.Count; i++)
            bytes += Of(map[i].Value);
        return bytes;
    }
}
