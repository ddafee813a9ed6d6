using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>What <c>=</c>, <c>&lt;</c> and their like say: true, false, or unknown across kinds and where a null decides.</summary>
internal static class Comparability
{
    // What a comparison of NaN gives: no order, but no doubt either.
    private const int Unordered = int.MinValue;

    /// <summary>Whether the comparison holds.</summary>
    public static bool? Of(ComparisonOperator comparison, Value left, Value right)
    {
        if (left.TryGetInteger(out var leftNumber) && right.TryGetInteger(out var rightNumber))
            return Holds(comparison, leftNumber.CompareTo(rightNumber));
        if (comparison > ComparisonOperator.NotEqual && left.TryGetString(out var leftText) && right.TryGetString(out var rightText))
            return Holds(comparison, Math.Sign(CodePointOrder.Instance.Compare(leftText, rightText)));
        return comparison switch
        {
            ComparisonOperator.Equal => Equality.Of(left, right),
            ComparisonOperator.NotEqual => !Equality.Of(left, right),
            _ => Compare(left, right) is { } order ? Holds(comparison, order) : null,
        };
    }

    /// <summary>Whether an order of two values is what the comparison asks for.</summary>
    public static bool Holds(ComparisonOperator comparison, int order) => order != Unordered && comparison switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.LessOrEqual => order <= 0,
        ComparisonOperator.Greater => order > 0,
        _ => order >= 0,
    };

    private static int? Compare(Value left, Value right)
    {
        var (kind, other) = (left.Kind, right.Kind);
        if (Kinds.IsNumber(kind) && Kinds.IsNumber(other))
            return CompareNumbers(left, right);
        if (kind != other)
            return null;
        return kind switch
        {
            ValueKind.Boolean => left.AsBoolean().CompareTo(right.AsBoolean()),
            ValueKind.String => Math.Sign(CodePointOrder.Instance.Compare(left.AsString(), right.AsString())),
            ValueKind.List => CompareLists(left.AsSpan(), right.AsSpan()),
            ValueKind.Map => CompareMaps(left.AsMap(), right.AsMap()),
            _ => null,
        };
    }

    // An integer and a float are compared as floats, as = does: what is equal is neither less nor greater.
    private static int CompareNumbers(Value left, Value right)
    {
        if (left.TryGetInteger(out var leftNumber) && right.TryGetInteger(out var rightNumber))
            return leftNumber.CompareTo(rightNumber);
        var (x, y) = (left.AsFloat(), right.AsFloat());
        return double.IsNaN(x) || double.IsNaN(y) ? Unordered : x.CompareTo(y);
    }

    private static int? CompareLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = Equality.Of(left[i], right[i]) == true ? 0 : Compare(left[i], right[i]);
            if (order != 0)
                return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int? CompareMaps(ValueMap left, ValueMap right)
    {
        if (left.Count != right.Count)
            return left.Count.CompareTo(right.Count);
        for (var i = 0; i < left.Count; i++)
        {
            if (CodePointOrder.Instance.Compare(left[i].Key, right[i].Key) is var keys and not 0)
                return keys;
        }

        for (var i = 0; i < left.Count; i++)
        {
            var order = Equality.Of(left[i].Value, right[i].Value) == true ? 0 : Compare(left[i].Value, right[i].Value);
            if (order != 0)
                return order;
        }

        return 0;
    }
}
