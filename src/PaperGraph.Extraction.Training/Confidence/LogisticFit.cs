using PaperGraph.Extraction.Entities;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>Logistic regression over a few dense numbers, by Newton's method; all weights but the first are drawn to zero (L2).</summary>
internal static class LogisticFit
{
    private const int Rounds = 10;
    private const double Penalty = 1;
    private const int Count = ConfidenceEvidence.Count;

    public static double[] Fit(IReadOnlyList<CandidateExample> examples)
    {
        var weights = new double[Count];
        for (var round = 0; round < Rounds; round++)
        {
            var (gradient, curvature) = (new double[Count], new double[Count, Count]);
            foreach (var example in examples)
                Add(example, weights, gradient, curvature);
            for (var i = 0; i < Count; i++)
            {
                gradient[i] += i == 0 ? 0 : Penalty * weights[i];
                curvature[i, i] += i == 0 ? 1e-6 : Penalty;
                for (var j = 0; j < i; j++)
                    curvature[j, i] = curvature[i, j];
            }

            LinearEquations.Solve(curvature, gradient);
            for (var i = 0; i < Count; i++)
                weights[i] -= gradient[i];
        }

        return weights;
    }

    /// <summary>The logarithm of the odds that some evidence gives.</summary>
    public static double Score(double[] weights, float[] evidence)
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
            sum += weights[i] * evidence[i];
        return sum;
    }

    public static double Share(double score) => 1 / (1 + Math.Exp(-score));

    private static void Add(CandidateExample example, double[] weights, double[] gradient, double[,] curvature)
    {
        var evidence = example.Evidence;
        var share = Share(Score(weights, evidence));
        var (error, spread) = (share - (example.IsRight ? 1 : 0), share * (1 - share));
        for (var i = 0; i < Count; i++)
        {
            if (evidence[i] == 0)
                continue;
            gradient[i] += error * evidence[i];
            for (var j = 0; j <= i; j++)
                curvature[i, j] += spread * evidence[i] * evidence[j];
        }
    }
}
