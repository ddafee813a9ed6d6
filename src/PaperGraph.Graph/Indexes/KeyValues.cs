using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Graph.Indexes;

/// <summary>How values of properties are compared: as Cypher's <c>=</c> and <c>&lt;</c> do, and more exactly for keys that must be unique.</summary>
internal static class KeyValues
{
    /// <summary>A code that equal values share; 1 and 1.0 are equal.</summary>
    public static int Hash(Value value) => value.Kind switch
    {
        ValueKind.Integer or ValueKind.Float => Hash(value.AsFloat()),
        ValueKind.String => string.GetHashCode(value.AsString(), StringComparison.Ordinal),
        ValueKind.Boolean => value.AsBoolean() ? 1 : 2,
        ValueKind.List => HashList(value.AsSpan()),
        _ => 0,
    };

    /// <summary>Whether Cypher's <c>=</c> is true: 1 and 1.0 are equal, NaN is not, not even to itself.</summary>
    public static bool AreEqual(Value left, Value right) => left.Kind switch
    {
        ValueKind.Integer when right.Kind == ValueKind.Integer => left.AsInteger() == right.AsInteger(),
        ValueKind.Integer or ValueKind.Float => IsNumber(right) && left.AsFloat() == right.AsFloat(),
        ValueKind.List => right.Kind == ValueKind.List && All(left.AsSpan(), right.AsSpan(), AreEqual),
        _ => !left.IsNull && left == right,
    };

    /// <summary>Whether two elements may not both have these: as equality, but integers and doubles exactly.</summary>
    public static bool AreSameKey(Value left, Value right) => (left.Kind, right.Kind) switch
    {
        (ValueKind.Integer, ValueKind.Float) => AreSame(left.AsInteger(), right.AsFloat()),
        (ValueKind.Float, ValueKind.Integer) => AreSame(right.AsInteger(), left.AsFloat()),
        (ValueKind.List, ValueKind.List) => All(left.AsSpan(), right.AsSpan(), AreSameKey),
        _ => AreEqual(left, right),
    };

    /// <summary>Whether a value can be ordered among its own kind.</summary>
    public static bool IsOrdered(Value value) => value.Kind switch
    {
        ValueKind.Float => !double.IsNaN(value.AsFloat()),
        ValueKind.Integer or ValueKind.String or ValueKind.Boolean or ValueKind.List => true,
        _ => false,
    };

    /// <summary>Whether one of two values is smaller than the other at all: both are numbers, texts, booleans or lists.</summary>
    public static bool AreComparable(Value left, Value right) => Rank(left) == Rank(right) && IsOrdered(left) && IsOrdered(right);

    /// <summary>A total order in which comparable values stand together, in Cypher's order; texts by code point.</summary>
    public static int Compare(Value left, Value right)
    {
        var order = Rank(left) - Rank(right);
        if (order != 0)
            return order;
        return left.Kind switch
        {
            ValueKind.Integer when right.Kind == ValueKind.Integer => left.AsInteger().CompareTo(right.AsInteger()),
            ValueKind.Integer or ValueKind.Float => left.AsFloat().CompareTo(right.AsFloat()),
            ValueKind.String => CodePointOrder.Instance.Compare(left.AsString(), right.AsString()),
            ValueKind.Boolean => left.AsBoolean().CompareTo(right.AsBoolean()),
            ValueKind.List => CompareLists(left.AsSpan(), right.AsSpan()),
            _ => 0,
        };
    }

    private static int Hash(double number)
    {
        // Adding makes a zero of minus zero.
        var bits = (ulong)BitConverter.DoubleToInt64Bits(number + 0.0);
        return (int)((bits * 0x9E3779B97F4A7C15) >> 32);
    }

    private static int HashList(ReadOnlySpan<Value> items)
    {
        var hash = items.Length;
        foreach (var item in items)
            hash = (hash * 31) + Hash(item);
        return hash;
    }

    private static bool All(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right, Func<Value, Value, bool> same)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!same(left[i], right[i]))
                return false;
        }

        return true;
    }

    private static int CompareLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (Compare(left[i], right[i]) is var order and not 0)
                return order;
        }

        return left.Length - right.Length;
    }

    private static bool AreSame(long integer, double number) => integer == number && number < 9.2e18 && (long)number == integer;

    private static bool IsNumber(Value value) => value.Kind is ValueKind.Integer or ValueKind.Float;

    private static int Rank(Value value) => value.Kind switch
    {
        ValueKind.List => 0,
        ValueKind.String => 1,
        ValueKind.Boolean => 2,
        ValueKind.Integer or ValueKind.Float => 3,
        _ => 4,
    };
}
