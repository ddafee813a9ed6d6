using System.Globalization;
using System.Text;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>
/// Floats as Java, and so Neo4j, writes them, with the fewest digits that read back (as Java has it from version 19 on): from 10^-3 to 10^7
/// plain (<c>12.5</c>), else with an exponent (<c>1.25E8</c>), and always with a digit on both sides of the point, so that no reader takes
/// one for an integer.
/// </summary>
public static class NumberText
{
    private const int LeastPlainExponent = -3, MostPlainExponent = 6, LongestText = 32;

    /// <summary>The text of a float.</summary>
    public static string Of(double number)
    {
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        if (number == 0)
            return double.IsNegative(number) ? "-0.0" : "0.0";
        var (digits, exponent) = DecimalDigits.Of(number);
        var text = new StringBuilder(LongestText);
        if (number < 0)
            text.Append('-');
        return (exponent is >= LeastPlainExponent and <= MostPlainExponent ? Plain(text, digits, exponent) : WithExponent(text, digits, exponent)).ToString();
    }

    private static StringBuilder Plain(StringBuilder text, ReadOnlySpan<char> digits, int exponent)
    {
        if (exponent < 0)
            return text.Append("0.").Append('0', -exponent - 1).Append(digits);
        var whole = Math.Min(exponent + 1, digits.Length);
        text.Append(digits[..whole]).Append('0', exponent + 1 - whole).Append('.');
        return whole < digits.Length ? text.Append(digits[whole..]) : text.Append('0');
    }

    private static StringBuilder WithExponent(StringBuilder text, ReadOnlySpan<char> digits, int exponent)
    {
        text.Append(digits[0]).Append('.');
        (digits.Length > 1 ? text.Append(digits[1..]) : text.Append('0')).Append('E');
        return text.Append(CultureInfo.InvariantCulture, $"{exponent}");
    }
}
