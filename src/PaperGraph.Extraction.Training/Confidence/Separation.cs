namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>How true confidences are, and how well they tell right from wrong.</summary>
internal static class Separation
{
    /// <summary>The expected calibration error: the mean distance of confidence and share of right ones, in bins of equal mass.</summary>
    public static double Error(IReadOnlyCollection<Judged> judged, int bins)
    {
        var sorted = judged.OrderBy(item => item.Confidence).ToList();
        var error = 0.0;
        for (var bin = 0; bin < bins; bin++)
        {
            var items = sorted[(bin * sorted.Count / bins)..((bin + 1) * sorted.Count / bins)];
            error += Math.Abs(items.Sum(item => item.Confidence) - items.Count(item => item.IsRight)) / sorted.Count;
        }

        return error;
    }

    /// <summary>The area under the ROC curve: how often a right one is surer than a wrong one; ties count half.</summary>
    public static double Area(IReadOnlyCollection<Judged> judged)
    {
        var (below, area, right) = (0.0, 0.0, 0.0);
        foreach (var tie in judged.GroupBy(item => item.Confidence).OrderBy(tie => tie.Key))
        {
            var rightHere = tie.Count(item => item.IsRight);
            var wrongHere = tie.Count() - rightHere;
            area += rightHere * (below + (wrongHere / 2.0));
            (below, right) = (below + wrongHere, right + rightHere);
        }

        return below * right == 0 ? 0 : area / (below * right);
    }
}
