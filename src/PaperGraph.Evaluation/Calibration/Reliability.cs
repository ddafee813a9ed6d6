namespace PaperGraph.Evaluation.Calibration;

/// <summary>Whether confidence keeps its word: of what has a confidence of 0.7, are seven of ten right?</summary>
public sealed record Reliability
{
    /// <summary>In how many bins confidence is set beside truth where nothing else is said.</summary>
    public const int DefaultBins = 15;

    /// <summary>How many things were judged.</summary>
    public required int Count { get; init; }

    /// <summary>How many of them are right.</summary>
    public required int Right { get; init; }

    /// <summary>Bins of equal mass, the least sure first.</summary>
    public required IReadOnlyList<ReliabilityBin> Bins { get; init; }

    /// <summary>
    /// The area under the ROC curve, 0 to 1: how often something right has more confidence than something wrong, ties counted by half
    /// (J. A. Hanley, B. J. McNeil, Radiology 143, 1982). A half where there is nothing to compare.
    /// </summary>
    public required double AreaUnderCurve { get; init; }

    /// <summary>The expected calibration error, 0 to 1: the mean distance of confidence and share of right ones over the bins, by their mass.</summary>
    public double CalibrationError => Count == 0 ? 0 : Bins.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Right)) / Count;

    /// <summary>
    /// Judges confidence. The order of the items does not matter: those of one confidence that fall into two bins are shared out with
    /// their mean truth.
    /// </summary>
    /// <param name="items">What was judged.</param>
    /// <param name="bins">How many bins.</param>
    public static Reliability Of(IEnumerable<Judged> items, int bins = DefaultBins)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        var levels = items.GroupBy(item => item.Confidence).OrderBy(level => level.Key)
            .Select(level => new Level(level.Key, level.Count(), level.Count(item => item.IsRight))).ToList();
        var (count, right) = (levels.Sum(level => level.Count), levels.Sum(level => level.Right));
        return new() { Count = count, Right = right, Bins = BinsOf(levels, count, bins), AreaUnderCurve = AreaOf(levels, count, right) };
    }

    private static List<ReliabilityBin> BinsOf(List<Level> levels, int count, int bins)
    {
        var result = new List<ReliabilityBin>(bins);
        var mass = (double)count / bins;
        var (level, used) = (0, 0.0);
        for (var bin = 0; bin < bins && level < levels.Count; bin++)
        {
            var (room, confidence, right) = (mass, 0.0, 0.0);
            var (least, most) = (levels[level].Confidence, 0.0);
            // What rounding leaves over of the last level is no bin's.
            while (level < levels.Count && room > mass * 1e-9)
            {
                var taken = Math.Min(room, levels[level].Count - used);
                most = levels[level].Confidence;
                confidence += taken * most;
                right += taken * levels[level].Right / levels[level].Count;
                (room, used) = (room - taken, used + taken);
                if (levels[level].Count - used < 1e-9)
                    (level, used) = (level + 1, 0);
            }

            var held = mass - room;
            result.Add(new(least, most, held, confidence / held, right / held));
        }

        return result;
    }

    private static double AreaOf(List<Level> levels, int count, int right)
    {
        var wrong = count - right;
        if (right == 0 || wrong == 0)
            return 0.5;
        var (below, area) = (0.0, 0.0);
        foreach (var level in levels)
        {
            var others = level.Count - level.Right;
            area += level.Right * (below + (others / 2.0));
            below += others;
        }

        return area / right / wrong;
    }

    private readonly record struct Level(double Confidence, int Count, int Right);
}
