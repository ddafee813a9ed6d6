using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>Percentiles of numbers in their order.</summary>
internal static class Percentiles
{
    /// <summary>The value at a percentile; between two values, a mixture of them.</summary>
    public static Value Continuous(IReadOnlyList<Value> sorted, double percentile)
    {
        var place = percentile * (sorted.Count - 1);
        var (below, above) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
        return below == above
            ? sorted[below]
            : Value.Of((sorted[below].AsFloat() * (above - place)) + (sorted[above].AsFloat() * (place - below)));
    }

    /// <summary>The first value at or above a percentile.</summary>
    public static Value Discrete(IReadOnlyList<Value> sorted, double percentile)
    {
        var place = percentile * sorted.Count;
        return sorted[Math.Max((int)Math.Ceiling(place) - 1, 0)];
    }
}
