using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>The exact order of numbers across integers and floats; NaN is behind all, -0.0 before 0.0.</summary>
internal static class NumberOrder
{
    private const double TwoTo63 = 9_223_372_036_854_775_808.0;

    /// <summary>Which of two numbers comes first.</summary>
    public static int Compare(Value left, Value right)
    {
        var (leftIsInteger, rightIsInteger) = (left.TryGetInteger(out var leftNumber), right.TryGetInteger(out var rightNumber));
        if (leftIsInteger)
            return rightIsInteger ? leftNumber.CompareTo(rightNumber) : -Compare(right.AsFloat(), leftNumber);
        return rightIsInteger ? Compare(left.AsFloat(), rightNumber) : Compare(left.AsFloat(), right.AsFloat());
    }

    /// <summary>Whether two numbers are the same; the two zeros are, two NaN are not.</summary>
    public static bool AreEqual(Value left, Value right) => left.AsFloat() == right.AsFloat() && (left.AsFloat() == 0 || Compare(left, right) == 0);

    private static int Compare(double left, double right)
    {
        if (double.IsNaN(left) || double.IsNaN(right))
            return double.IsNaN(left).CompareTo(double.IsNaN(right));
        var order = left.CompareTo(right);
        return order == 0 ? double.IsNegative(right).CompareTo(double.IsNegative(left)) : order;
    }

    private static int Compare(double left, long right)
    {
        if (double.IsNaN(left) || left >= TwoTo63)
            return 1;
        if (left < -TwoTo63)
            return -1;
        var whole = (long)left;
        return whole == right ? Compare(left, (double)whole) : whole.CompareTo(right);
    }
}
