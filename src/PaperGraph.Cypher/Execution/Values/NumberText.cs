using System.Globalization;
using System.Text;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>
/// Floats as Java writes them, with the fewest digits that read back (as Java has it from version 19 on): from 10^-3 to 10^7 plain
/// (<c>12.5</c>), else with an exponent (<c>1.25E8</c>), and always with a digit on both sides of the point.
/// </summary>
internal static class NumberText
{
    private const int LeastPlainExponent = -3, MostPlainExponent = 6, LongestText = 32;

    /// <summary>The text of a float.</summary>
    public static string Of(double number)
    {
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        if (number == 0)
            return double.IsNegative(number) ? "-0.0" : "0.0";
        Span<char> digits = stackalloc char[LongestText];
        var exponent = Shortest(Math.Abs(number), ref digits);
        var text = new StringBuilder(LongestText);
        if (number < 0)
            text.Append('-');
        return (exponent is >= LeastPlainExponent and <= MostPlainExponent ? Plain(text, digits, exponent) : WithExponent(text, digits, exponent)).ToString();
    }

    // The digits without point and zeros around them, and the exponent of the first one.
    private static int Shortest(double number, ref Span<char> digits)
    {
        Span<char> text = stackalloc char[LongestText];
        number.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        var mark = text[..length].IndexOf('E');
        var mantissa = mark < 0 ? text[..length] : text[..mark];
        var exponent = mark < 0 ? 0 : int.Parse(text[(mark + 1)..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var count = Collect(mantissa, digits, ref exponent);
        if (count == 1)
            count = TwoDigits(number, digits);
        digits = digits[..count].TrimEnd('0');
        return exponent;
    }

    private static int Collect(ReadOnlySpan<char> mantissa, Span<char> digits, ref int exponent)
    {
        var point = mantissa.IndexOf('.') is var index and >= 0 ? index : mantissa.Length;
        var count = 0;
        for (var i = 0; i < mantissa.Length; i++)
        {
            if (i == point || (count == 0 && mantissa[i] == '0'))
                continue;
            if (count == 0)
                exponent += i < point ? point - i - 1 : point - i;
            digits[count++] = mantissa[i];
        }

        return digits[..count].TrimEnd('0').Length;
    }

    // Where one digit would do, the nearest two are written: the smallest float is 4.9E-324.
    private static int TwoDigits(double number, Span<char> digits)
    {
        Span<char> text = stackalloc char[LongestText];
        number.TryFormat(text, out _, "E1", CultureInfo.InvariantCulture);
        (digits[0], digits[1]) = (text[0], text[2]);
        return 2;
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
