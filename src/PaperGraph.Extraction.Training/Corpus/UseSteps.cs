using PaperGraph.Extraction.Features;

namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>Turns counts of a word's use into steps that a feature can name.</summary>
internal static class UseSteps
{
    private static readonly double[] Bursts = [1.05, 1.2, 1.4, 1.7, 2.1, 2.7, 3.5];
    private static readonly double[] Shares = [0.005, 0.02, 0.1, 0.3, 0.6, 0.9, 0.98];
    private static readonly double[] Ratios = [0.15, 0.35, 0.6, 0.85, 1.2, 1.7, 2.5, 4, 8];

    /// <summary>The steps of a word, <see cref="CorpusFacts.Uses"/> of them; the whole tells what is usual.</summary>
    public static byte[] Of(WordUse use, WordUse whole)
    {
        var steps = new List<byte>
        {
            (byte)Math.Min(15, Math.Log2(use.Texts)),
            StepOf((double)use.Places / use.Texts, Bursts),
            use.Inside < 3 ? (byte)15 : StepOf((double)use.CapitalsInside / use.Inside, Shares),
            RatioOf(use.InTitle, use, whole.InTitle, whole),
            StepOf((double)use.Defined / use.Texts, Shares),
        };
        for (var i = 0; i < WordUse.Before.Length + WordUse.After.Length; i++)
            steps.Add(RatioOf(use[i], use, whole[i], whole));
        while (steps.Count < CorpusFacts.Uses)
            steps.Add(0);
        return [.. steps];
    }

    /// <summary>How much oftener than usual, counts of a few evened out.</summary>
    private static byte RatioOf(int count, WordUse use, int wholeCount, WordUse whole)
    {
        var usual = (double)wholeCount / whole.Places;
        const double Doubt = 1;
        return StepOf((count + Doubt) / ((usual * use.Places) + Doubt), Ratios);
    }

    private static byte StepOf(double value, double[] steps)
    {
        var step = 0;
        while (step < steps.Length && value >= steps[step])
            step++;
        return (byte)step;
    }
}
