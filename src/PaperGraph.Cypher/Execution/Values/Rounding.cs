using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>Whether what is cut off makes the last digit one more, from the sign, that digit, and the order of the rest against a half (-1, 0, 1; -2 for no rest).</summary>
internal delegate bool RoundingMode(bool negative, int lastDigit, int rest);

/// <summary>Rounding of floats by their decimal digits, not by their binary ones: 1.005 to two decimals is 1.01.</summary>
internal static class Rounding
{
    private const int NoRest = -2, MostDecimals = 1_000;

    private static readonly Dictionary<string, RoundingMode> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UP"] = (_, _, rest) => rest > NoRest,
        ["DOWN"] = (_, _, _) => false,
        ["CEILING"] = (negative, _, rest) => !negative && rest > NoRest,
        ["FLOOR"] = (negative, _, rest) => negative && rest > NoRest,
        ["HALF_UP"] = (_, _, rest) => rest >= 0,
        ["HALF_DOWN"] = (_, _, rest) => rest > 0,
        ["HALF_EVEN"] = (_, digit, rest) => rest > 0 || (rest == 0 && digit % 2 == 1),
    };

    /// <summary>The names of the modes.</summary>
    public static string Modes => string.Join(", ", ByName.Keys);

    /// <summary>Halves away from zero.</summary>
    public static RoundingMode AwayFromZero => ByName["HALF_UP"];

    /// <summary>A mode by its name in Java.</summary>
    public static bool TryGetMode(string name, [NotNullWhen(true)] out RoundingMode? mode) => ByName.TryGetValue(name, out mode);

    /// <summary>The nearest whole number; a half goes upwards.</summary>
    public static double HalfUpwards(double number)
    {
        var below = Math.Floor(number);
        return (number - below >= 0.5 ? below + 1 : below) + 0.0;
    }

    /// <summary>A number with at most so many decimals; below 0, whole tens, hundreds and so on.</summary>
    public static double Round(double number, long decimals, RoundingMode mode)
    {
        decimals = Math.Clamp(decimals, -MostDecimals, MostDecimals);
        if (!double.IsFinite(number) || number == 0)
            return number;
        var digits = DecimalDigits.Of(number);
        var kept = (int)Math.Clamp(digits.Exponent + 1 + decimals, -1, digits.Text.Length);
        if (kept == digits.Text.Length)
            return number;
        var whole = kept <= 0 ? "0" : digits.Text[..kept];
        return Build(number < 0, whole, -decimals, mode(number < 0, whole[^1] - '0', RestOf(digits.Text, kept)));
    }

    private static int RestOf(string digits, int kept)
    {
        if (kept < 0)
            return -1;
        var half = digits[kept].CompareTo('5');
        return half == 0 && digits.AsSpan(kept + 1).ContainsAnyExcept('0') ? 1 : Math.Sign(half);
    }

    private static double Build(bool negative, string whole, long exponent, bool up)
    {
        var number = decimal.Parse(whole, CultureInfo.InvariantCulture) + (up ? 1 : 0);
        return double.Parse(string.Create(CultureInfo.InvariantCulture, $"{(negative ? "-" : "")}{number}E{exponent}"), CultureInfo.InvariantCulture);
    }
}
