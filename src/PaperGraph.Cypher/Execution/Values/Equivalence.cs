using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>
/// Which values are one for grouping and DISTINCT: null is null, 1 is 1.0, 0.0 is -0.0; NaN is nothing but another NaN. Numbers are
/// compared exactly, so that it is transitive.
/// </summary>
internal static class Equivalence
{
    /// <summary>Whether two values are one.</summary>
    public static bool Holds(Value left, Value right)
    {
        if (left.TryGetInteger(out var leftNumber) && right.TryGetInteger(out var rightNumber))
            return leftNumber == rightNumber;
        if (left.TryGetNodeReference(out var leftNode) && right.TryGetNodeReference(out var rightNode))
            return leftNode == rightNode;
        if (left.TryGetString(out var leftText) && right.TryGetString(out var rightText))
            return string.Equals(leftText, rightText, StringComparison.Ordinal);
        return HoldsForOthers(left, right);
    }

    /// <summary>The same number for values that are one, spread well over 64 bits.</summary>
    public static ulong Hash(Value value)
    {
        if (value.TryGetInteger(out var number))
            return Mix((ulong)number);
        if (value.TryGetNodeReference(out var node))
            return Mix((ulong)node + ((ulong)ValueKind.NodeReference << 32));
        if (value.TryGetString(out var text))
            return Mix((ulong)string.GetHashCode(text, StringComparison.Ordinal));
        return HashOfOther(value);
    }

    /// <summary>A hash that depends on the order in which parts are added.</summary>
    public static ulong Combine(ulong hash, ulong part) => Mix(hash + part);

    private static bool HoldsForOthers(Value left, Value right)
    {
        var (kind, other) = (left.Kind, right.Kind);
        if (Kinds.IsNumber(kind) && Kinds.IsNumber(other))
            return NumberOrder.AreEqual(left, right);
        if (kind != other)
            return false;
        return kind switch
        {
            ValueKind.List => HoldsForLists(left.AsSpan(), right.AsSpan()),
            ValueKind.Map => HoldsForMaps(left.AsMap(), right.AsMap()),
            _ => left.Equals(right),
        };
    }

    private static bool HoldsForLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!Holds(left[i], right[i]))
                return false;
        }

        return true;
    }

    private static bool HoldsForMaps(ValueMap left, ValueMap right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Key != right[i].Key || !Holds(left[i].Value, right[i].Value))
                return false;
        }

        return true;
    }

    private static ulong HashOfOther(Value value) => value.Kind switch
    {
        ValueKind.Float => HashOfFloat(value.AsFloat()),
        ValueKind.List => HashOfList(value.AsSpan()),
        ValueKind.Map => HashOfMap(value.AsMap()),
        ValueKind.NodeReference or ValueKind.RelationshipReference => Mix((ulong)value.AsReference() + ((ulong)value.Kind << 32)),
        _ => Mix((ulong)value.GetHashCode()),
    };

    // A whole float hashes as the integer that it may be one with.
    private static ulong HashOfFloat(double number) =>
        (double)(long)number == number ? Mix((ulong)(long)number) : Mix((ulong)BitConverter.DoubleToInt64Bits(number));

    private static ulong HashOfList(ReadOnlySpan<Value> items)
    {
        var hash = (ulong)items.Length;
        foreach (var item in items)
            hash = Combine(hash, Hash(item));
        return hash;
    }

    private static ulong HashOfMap(ValueMap map)
    {
        var hash = (ulong)map.Count + 1;
        for (var i = 0; i < map.Count; i++)
            hash = Combine(Combine(hash, Hash(Value.Of(map[i].Key))), Hash(map[i].Value));
        return hash;
    }

    // Fibonacci hashing, with the high half folded in so that either end can be masked.
    private static ulong Mix(ulong bits)
    {
        bits *= 0x9E3779B97F4A7C15;
        return bits ^ (bits >> 32);
    }
}
