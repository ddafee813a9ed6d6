using System.Globalization;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>The fewest digits that read back as a float.</summary>
/// <param name="Text">The digits, without zeros at either end.</param>
/// <param name="Exponent">The power of ten that the first one stands for.</param>
public readonly record struct DecimalDigits(string Text, int Exponent)
{
    /// <summary>The digits of a finite number other than 0, whatever its sign.</summary>
    public static DecimalDigits Of(double number)
    {
        var size = Math.Abs(number);
        var text = size.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal) is var index and >= 0 ? index : mantissa.Length;
        var zeros = digits.Length - digits.TrimStart('0').Length;
        digits = digits.Trim('0');
        return new(digits.Length > 1 ? digits : TwoOf(size), exponent + point - zeros - 1);
    }

    // Where one digit would do, the nearest two: the smallest float is 4.9E-324.
    private static string TwoOf(double size)
    {
        var text = size.ToString("E1", CultureInfo.InvariantCulture);
        return text[2] == '0' ? text[..1] : $"{text[0]}{text[2]}";
    }
}
