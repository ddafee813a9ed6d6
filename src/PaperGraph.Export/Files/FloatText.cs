using System.Globalization;

namespace PaperGraph.Export.Files;

/// <summary>Doubles in the layout of Java, and so of Neo4j: always with a point, so that no reader takes one for an integer.</summary>
internal static class FloatText
{
    private const double LeastPlain = 1e-3, LeastExponential = 1e7;

    /// <summary>The shortest digits that give the number back: <c>1.0</c>, <c>0.25</c>, <c>1.5E-7</c>. For finite numbers.</summary>
    public static string Of(double number)
    {
        var size = Math.Abs(number);
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (size == 0 || (size >= LeastPlain && size < LeastExponential))
            return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
        var (sign, digits, exponent) = Split(text);
        return $"{sign}{digits[..1]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }

    // 12345678.5 and 1.5E-07 alike become a sign, digits without zeros at their ends, and the exponent of the first digit.
    private static (string Sign, string Digits, int Exponent) Split(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var marker = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = marker < 0 ? text[sign.Length..] : text[sign.Length..marker];
        var exponent = marker < 0 ? 0 : int.Parse(text.AsSpan(marker + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        return (sign, digits.TrimEnd('0'), exponent + (point < 0 ? all.Length : point) - 1 - (all.Length - digits.Length));
    }
}
