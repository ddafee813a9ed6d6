using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Curves;

/// <summary>Precision against recall, from low thresholds to high ones.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Points">Its points, by falling recall.</param>
public sealed record Curve(string Name, IReadOnlyList<CurvePoint> Points)
{
    private const int Steps = 40;

    /// <summary>The thresholds of a curve: 0.05 to 0.975 by fortieths.</summary>
    public static IReadOnlyList<double> Thresholds { get; } = [.. Enumerable.Range(2, Steps - 2).Select(step => (double)step / Steps)];

    /// <summary>The curve of what is scored at each threshold; a threshold at which nothing is found has no point.</summary>
    public static Curve Of(string name, IEnumerable<(double Threshold, EntityScore Score)> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return new(name, [.. scores.Where(item => item.Score.Predicted > 0).Select(item => new CurvePoint(item.Threshold, item.Score.Precision, item.Score.Recall))]);
    }
}
