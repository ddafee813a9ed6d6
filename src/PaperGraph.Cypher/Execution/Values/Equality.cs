using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>What <c>=</c> says: true, false, or unknown where a null decides.</summary>
internal static class Equality
{
    /// <summary>Whether two values are equal.</summary>
    public static bool? Of(Value left, Value right)
    {
        if (left.TryGetInteger(out var leftNumber) && right.TryGetInteger(out var rightNumber))
            return leftNumber == rightNumber;
        if (left.TryGetString(out var leftText) && right.TryGetString(out var rightText))
            return string.Equals(leftText, rightText, StringComparison.Ordinal);
        return OfOthers(left, right);
    }

    private static bool? OfOthers(Value left, Value right)
    {
        var (kind, other) = (left.Kind, right.Kind);
        if (kind == ValueKind.Null || other == ValueKind.Null)
            return null;
        if (Kinds.IsNumber(kind) && Kinds.IsNumber(other))
            return left.AsFloat() == right.AsFloat();
        if (kind != other)
            return false;
        return kind switch
        {
            ValueKind.List => OfLists(left.AsSpan(), right.AsSpan()),
            ValueKind.Map => OfMaps(left.AsMap(), right.AsMap()),
            _ => left.Equals(right),
        };
    }

    private static bool? OfLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        if (left.Length != right.Length)
            return false;
        bool? equal = true;
        for (var i = 0; i < left.Length; i++)
        {
            var items = Of(left[i], right[i]);
            if (items == false)
                return false;
            equal = items is null ? null : equal;
        }

        return equal;
    }

    private static bool? OfMaps(ValueMap left, ValueMap right)
    {
        if (left.Count != right.Count)
            return false;
        bool? equal = true;
        for (var i = 0; i < left.Count; i++)
        {
            var items = left[i].Key == right[i].Key ? Of(left[i].Value, right[i].Value) : false;
            if (items == false)
                return false;
            equal = items is null ? null : equal;
        }

        return equal;
    }
}
