using System.Globalization;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Building;

/// <summary>What is taken for papers whose record lacks it.</summary>
/// <param name="Year">The year of publication.</param>
/// <param name="Venue">The journal or conference.</param>
public sealed record PaperDefaults(int? Year = null, string? Venue = null)
{
    /// <summary>The paper with its gaps filled.</summary>
    public Paper Fill(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return paper with { Year = paper.Year ?? Year, Venue = paper.Venue ?? Venue };
    }

    /// <summary>Reads assignments such as <c>year=2025</c>.</summary>
    /// <exception cref="PaperGraphException">A field is unknown or its value is none.</exception>
    public static PaperDefaults Parse(IEnumerable<string> assignments)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        return assignments.Aggregate(new PaperDefaults(), (defaults, assignment) => defaults.With(assignment));
    }

    private PaperDefaults With(string assignment)
    {
        var (field, value) = assignment.Split('=', 2) is [var left, var right] ? (left.Trim(), right.Trim()) : (assignment, "");
        return field.ToLowerInvariant() switch
        {
            "year" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2999 => this with { Year = year },
            "venue" when value.Length > 0 => this with { Venue = value },
            _ => throw new PaperGraphException(ErrorKind.Usage, $"'{assignment}' sets nothing.", "year=2025 or venue=NAME"),
        };
    }
}
