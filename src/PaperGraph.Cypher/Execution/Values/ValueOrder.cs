using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>The total order of ORDER BY, min and max: kinds one after the other, null last.</summary>
internal sealed class ValueOrder : IComparer<Value>
{
    // By ValueKind: maps, nodes, relationships, lists, paths, texts, booleans, numbers, null.
    private static readonly int[] Ranks = [9, 7, 8, 8, 6, 3, 0, 1, 2, 4, 1, 2, 4];

    private ValueOrder()
    {
    }

    /// <summary>The order.</summary>
    public static ValueOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Value x, Value y)
    {
        if (x.TryGetInteger(out var left) && y.TryGetInteger(out var right))
            return left.CompareTo(right);
        if (x.TryGetString(out var text) && y.TryGetString(out var otherText))
            return CodePointOrder.Instance.Compare(text, otherText);
        var kind = x.Kind;
        var rank = Ranks[(int)kind] - Ranks[(int)y.Kind];
        return rank != 0 ? rank : CompareWithin(kind, x, y);
    }

    private int CompareWithin(ValueKind kind, Value x, Value y) => kind switch
    {
        ValueKind.Boolean => x.AsBoolean().CompareTo(y.AsBoolean()),
        ValueKind.Integer or ValueKind.Float => NumberOrder.Compare(x, y),
        ValueKind.List => CompareLists(x.AsSpan(), y.AsSpan()),
        ValueKind.Map => CompareMaps(x.AsMap(), y.AsMap()),
        ValueKind.NodeReference or ValueKind.RelationshipReference => x.AsReference().CompareTo(y.AsReference()),
        ValueKind.PathReference => ComparePaths(x.AsPathReference(), y.AsPathReference()),
        ValueKind.Null => 0,
        _ => CodePointOrder.Instance.Compare(x.ToString(), y.ToString()),
    };

    private int CompareLists(ReadOnlySpan<Value> x, ReadOnlySpan<Value> y)
    {
        for (var i = 0; i < x.Length && i < y.Length; i++)
        {
            if (Compare(x[i], y[i]) is var order and not 0)
                return order;
        }

        return x.Length - y.Length;
    }

    // By size, then by keys, then by values.
    private int CompareMaps(ValueMap x, ValueMap y)
    {
        var order = x.Count - y.Count;
        for (var i = 0; order == 0 && i < x.Count; i++)
            order = CodePointOrder.Instance.Compare(x[i].Key, y[i].Key);
        for (var i = 0; order == 0 && i < x.Count; i++)
            order = Compare(x[i].Value, y[i].Value);
        return order;
    }

    private static int ComparePaths(PathReference x, PathReference y)
    {
        var order = x.Nodes[0].CompareTo(y.Nodes[0]);
        for (var i = 0; order == 0 && i < x.Relationships.Length && i < y.Relationships.Length; i++)
            order = x.Relationships[i].CompareTo(y.Relationships[i]);
        return order != 0 ? order : x.Relationships.Length - y.Relationships.Length;
    }
}
