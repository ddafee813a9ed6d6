using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Identity;

/// <summary>How well predicted concepts agree with those of people.</summary>
public sealed record IdentityScore
{
    /// <summary>The names in papers that were compared.</summary>
    public required int Units { get; init; }

    /// <summary>B³ precision, 0 to 1: the mean share of a unit's predicted concept that is of its right one.</summary>
    public required double BCubedPrecision { get; init; }

    /// <summary>B³ recall, 0 to 1: the mean share of a unit's right concept that is in its predicted one.</summary>
    public required double BCubedRecall { get; init; }

    /// <summary>The harmonic mean of both.</summary>
    public double BCubedF1 => 2 * BCubedPrecision * BCubedRecall / (BCubedPrecision + BCubedRecall);

    /// <summary>Pairs of different written names that are one concept.</summary>
    public required EntityScore Pairs { get; init; }

    /// <summary>Predicted concepts that hold names of two or more right ones, each with its names.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> OverMerged { get; init; }

    /// <summary>The predicted concepts.</summary>
    public required int Predicted { get; init; }

    /// <summary>Pairs of names that are one concept and were not found so, in ordinal order.</summary>
    public required IReadOnlyList<(string Left, string Right)> MissedPairs { get; init; }

    /// <summary>Share of the predicted concepts that are over-merged, 0 to 1.</summary>
    public double OverMerging => Predicted == 0 ? 0 : (double)OverMerged.Count / Predicted;
}
