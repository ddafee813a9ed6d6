using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Numbers as they are written: <c>12</c>, <c>1_000</c>, <c>0xFF</c>, <c>0o17</c>, <c>1.5</c>, <c>.5e-3</c>.</summary>
internal static class NumberLiterals
{
    private const int LongestCopy = 64;

    /// <summary>The integer; the sign belongs to it, for the least one has no positive counterpart.</summary>
    public static Value Integer(ReadOnlySpan<char> written, bool negative, SourceSpan span)
    {
        Span<char> buffer = stackalloc char[LongestCopy];
        var digits = WithoutUnderscores(written, buffer);
        var radix = digits.Length > 1 && digits[0] == '0' ? (digits[1] | ' ') switch { 'x' => 16, 'o' => 8, _ => 10 } : 10;
        if (radix != 10)
            digits = digits[2..];
        var limit = negative ? 1UL << 63 : long.MaxValue;
        if (!TryMagnitude(digits, (uint)radix, out var magnitude, out var overflow) || (radix == 10 && digits is ['0', _, ..]))
            throw Errors.Syntax("InvalidNumberLiteral", $"{Clip(written)} is no number", span, "octal numbers are written 0o17, hexadecimal ones 0x1F, others without a zero in front");
        if (overflow || magnitude > limit)
            throw Errors.Syntax("IntegerOverflow", $"{(negative ? "-" : "")}{Clip(written)} is beyond the integers, which go from {long.MinValue} to {long.MaxValue}", span);
        return Value.Of(negative ? unchecked(-(long)magnitude) : (long)magnitude);
    }

    /// <summary>The float.</summary>
    public static Value Float(ReadOnlySpan<char> written, bool negative, SourceSpan span)
    {
        Span<char> buffer = stackalloc char[LongestCopy];
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(WithoutUnderscores(written, buffer), Style, CultureInfo.InvariantCulture, out var number))
            throw Errors.Syntax("InvalidNumberLiteral", $"{Clip(written)} is no number", span);
        if (double.IsInfinity(number))
            throw Errors.Syntax("FloatingPointOverflow", $"{Clip(written)} is beyond the floats, which end at {double.MaxValue:R}", span);
        return Value.Of(negative ? -number : number);
    }

    private static bool TryMagnitude(ReadOnlySpan<char> digits, uint radix, out ulong magnitude, out bool overflow)
    {
        (magnitude, overflow) = (0, false);
        foreach (var c in digits)
        {
            var digit = char.IsAsciiDigit(c) ? c - (uint)'0' : char.IsAsciiLetter(c) ? (c | (uint)' ') - 'a' + 10 : radix;
            if (digit >= radix)
                return false;
            overflow |= magnitude > (ulong.MaxValue - digit) / radix;
            magnitude = unchecked((magnitude * radix) + digit);
        }

        return !digits.IsEmpty;
    }

    private static ReadOnlySpan<char> WithoutUnderscores(ReadOnlySpan<char> written, Span<char> buffer)
    {
        if (!written.Contains('_'))
            return written;
        if (written.Length > buffer.Length)
            buffer = new char[written.Length];
        return buffer[..Copy(written, buffer)];
    }

    private static int Copy(ReadOnlySpan<char> written, Span<char> target)
    {
        var length = 0;
        foreach (var c in written)
        {
            if (c != '_')
                target[length++] = c;
        }

        return length;
    }

    private static string Clip(ReadOnlySpan<char> written) => written.Length <= 40 ? written.ToString() : $"{written[..40]}…";
}
