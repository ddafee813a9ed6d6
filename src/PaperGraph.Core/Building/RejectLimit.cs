using System.Globalization;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Core.Building;

/// <summary>How many records may be rejected before a build counts as failed.</summary>
/// <param name="Share">Share of all records, 0 to 1.</param>
/// <param name="Count">Number of records; the larger of the two bounds holds.</param>
public readonly record struct RejectLimit(double Share, long Count)
{
    /// <summary>One percent, and at least ten.</summary>
    public static RejectLimit Default => new(0.01, 10);

    /// <summary>The number of rejects that a build of so many records may have.</summary>
    public long Of(long records) => Math.Max((long)Math.Floor(Share * records), Count);

    /// <summary>Reads a count (<c>25</c>) or a share (<c>2%</c>).</summary>
    /// <exception cref="PaperGraphException">It is neither.</exception>
    public static RejectLimit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isShare = text.EndsWith('%');
        if (isShare && double.TryParse(text.AsSpan(..^1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
            return new(percent / 100, 0);
        if (!isShare && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return new(0, count);
        throw new PaperGraphException(ErrorKind.Usage, $"'{text}' is no limit of rejects.", "a number of records (25) or a share of them (2%)");
    }
}
