using System.Globalization;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;

namespace PaperGraph.Core.Mentions;

/// <summary>The least confidences that have names, so that nobody has to know a model's numbers. Each is a place on its precision-recall curve.</summary>
public static class OperatingPoints
{
    /// <summary>Few errors: what is in the graph may be quoted unread.</summary>
    public static OperatingPoint Precise { get; } = new("precise", 0.65, "few errors");

    /// <summary>Errors and gaps in balance, where F1 is highest.</summary>
    public static OperatingPoint Balanced { get; } = new("balanced", 0.40, "errors and gaps in balance");

    /// <summary>Few gaps: for work that a person looks through.</summary>
    public static OperatingPoint Complete { get; } = new("complete", 0.15, "few gaps");

    /// <summary>All of them, the strictest first.</summary>
    public static IReadOnlyList<OperatingPoint> All { get; } = [Precise, Balanced, Complete];

    /// <summary>Reads a least confidence: a number from 0 to 1 with a point, or a name in any case.</summary>
    /// <exception cref="PaperGraphException">It is neither; the hint says what may have been meant.</exception>
    public static double Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryParse(text, out var confidence))
            return confidence;
        var trimmed = text.Trim();
        throw TryParseNumber(trimmed, out _)
            ? Refusal($"A least confidence lies between 0 and 1, and {trimmed} does not.", null)
            : Refusal($"'{trimmed}' is no least confidence.", EditDistance.Nearest(trimmed.ToLowerInvariant(), All.Select(point => point.Name)));
    }

    /// <summary>The same; false where it is neither.</summary>
    public static bool TryParse(string text, out double confidence)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (All.FirstOrDefault(point => point.Name.Equals(trimmed, StringComparison.OrdinalIgnoreCase)) is not { } named)
            return TryParseNumber(trimmed, out confidence) && confidence is >= 0 and <= 1;
        confidence = named.Threshold;
        return true;
    }

    /// <summary>A least confidence as people read it: the number, and the name that stands for it, if one does.</summary>
    public static string Describe(double confidence) => string.Create(
        CultureInfo.InvariantCulture, $"{confidence:0.####}{(All.FirstOrDefault(point => point.Threshold == confidence) is { } named ? $" ({named.Name})" : "")}");

    private static bool TryParseNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);

    private static PaperGraphException Refusal(string message, string? near) => new(
        ErrorKind.Usage, message, near ?? $"{string.Join(", ", All.Select(point => point.Name))}, or a number from 0 to 1 such as 0.8");
}
