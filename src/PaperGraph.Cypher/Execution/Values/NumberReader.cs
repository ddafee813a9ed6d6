using System.Globalization;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>Numbers in texts as Java reads them.</summary>
internal static class NumberReader
{
    private const int LongestQuoted = 40;

    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The integer of a decimal number, its fraction dropped; null where the text is none. Blanks are not allowed.</summary>
    /// <exception cref="CypherException">It does not fit in 64 bits.</exception>
    public static long? Integer(string text)
    {
        text = WithAsciiDigits(text);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        if (!IsDecimal(text))
            return null;
        return decimal.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var whole) && decimal.Truncate(whole) is >= long.MinValue and <= long.MaxValue
            ? (long)whole
            : throw Errors.Type("InvalidArgumentValue", $"The integer {(text.Length > LongestQuoted ? $"{text[..LongestQuoted]}…" : text)} is too large");
    }

    /// <summary>The float of a number; null where the text is none. Blanks around it, an f or d behind it and hexadecimal floats are allowed.</summary>
    public static double? Float(string text)
    {
        var trimmed = text.AsSpan().Trim([.. Enumerable.Range(0, ' ' + 1).Select(unit => (char)unit)]);
        var negative = trimmed is ['-', ..];
        var size = trimmed is ['+' or '-', ..] ? trimmed[1..] : trimmed;
        double? number = size switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            ['0', 'x' or 'X', .. var digits] => Hexadecimal(WithoutSuffix(digits)),
            _ => IsDecimal(WithoutSuffix(size)) ? double.Parse(WithoutSuffix(size), Decimal, CultureInfo.InvariantCulture) : null,
        };
        return negative ? -number : number;
    }

    private static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> text) => text is [.. var number, 'f' or 'F' or 'd' or 'D'] ? number : text;

    // A sign, digits with a point somewhere, and an exponent; at least one digit.
    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny('e', 'E');
        if (mark >= 0 && !IsWhole(text[(mark + 1)..]))
            return false;
        var mantissa = mark >= 0 ? text[..mark] : text;
        mantissa = mantissa is ['+' or '-', .. var size] ? size : mantissa;
        var point = mantissa.IndexOf('.');
        return mantissa.Length > (point >= 0 ? 1 : 0) && !mantissa[..Math.Max(point, 0)].ContainsAnyExceptInRange('0', '9') && !mantissa[(point + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        text = text is ['+' or '-', .. var size] ? size : text;
        return !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
    }

    // digits.digits p exponent; the exponent must be there.
    private static double? Hexadecimal(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny('p', 'P');
        if (mark < 0 || !IsWhole(text[(mark + 1)..]) || !int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
            return null;
        var mantissa = 0.0;
        var (digits, point) = (0, -1);
        foreach (var unit in text[..mark])
        {
            if (unit == '.' && point < 0)
                point = digits;
            else if (char.IsAsciiHexDigit(unit))
                (mantissa, digits) = ((mantissa * 16) + Convert.ToInt32(unit.ToString(), 16), digits + 1);
            else
                return null;
        }

        return digits == 0 ? null : Math.ScaleB(mantissa, exponent - (4 * (point < 0 ? 0 : digits - point)));
    }

    private static string WithAsciiDigits(string text)
    {
        if (!text.Any(unit => unit > '\u007F' && char.IsDigit(unit)))
            return text;
        return string.Concat(text.Select(unit => char.IsDigit(unit) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(unit)) : unit));
    }
}
