namespace PaperGraph.Extraction.Training.Regression;

/// <summary>Probabilities from sums of log odds.</summary>
internal static class Softmax
{
    /// <summary>Turns sums into probabilities that add up to one, in place.</summary>
    public static void Apply(Span<double> sums)
    {
        var (highest, total) = (double.NegativeInfinity, 0.0);
        foreach (var sum in sums)
            highest = Math.Max(highest, sum);
        for (var i = 0; i < sums.Length; i++)
            total += sums[i] = Math.Exp(sums[i] - highest);
        for (var i = 0; i < sums.Length; i++)
            sums[i] /= total;
    }
}
