using System.Globalization;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Training.Examples;
using PaperGraph.Extraction.Training.Regression;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>
/// Fits the weights of roles. Every piece of evidence has one weight for all labels and one for each: what is seldom seen with
/// one label leans on the others. The lines that it writes hold their sums.
/// </summary>
internal sealed class RoleTrainer(RoleTable table, RegressionOptions options)
{
    private const int FewestPapers = 8;

    /// <summary>A word whose weights are all nearer to zero is left out.</summary>
    private const double Least = 0.1;

    /// <summary>A concept has some two hundred pieces of evidence: larger steps overshoot.</summary>
    public static RegressionOptions Options { get; } = new() { LearningRate = 0.01 };

    private static readonly ConceptLabel[] Labels = Enum.GetValues<ConceptLabel>();

    /// <summary>The lines of the file: a name, and a weight for each role.</summary>
    public List<(string Name, string[] Words)> Fit(IReadOnlyList<RoleExample> examples)
    {
        var counts = CountPapers(examples);
        var fitted = LogisticRegression.Fit([.. examples.Select(example => ToExample(example, counts))], table.Count * (Labels.Length + 1), RoleModel.Roles, options);
        var lines = new List<(string, string[])>();
        foreach (var number in Enumerable.Range(0, table.Count).Where(number => counts[number] >= FewestPapers).OrderBy(number => table[number].ToString(), StringComparer.Ordinal))
        {
            string[] words = [.. Labels.SelectMany(label => Written(WeightsOf(fitted, number, label)))];
            if (words.Length > Labels.Length)
                lines.Add((table[number].ToString(), words));
        }

        return lines;
    }

    private static string[] Written(double[] weights) => Array.Exists(weights, weight => Math.Abs(weight) >= Least)
        ? Array.ConvertAll(weights, weight => ((int)Math.Round(100 * weight)).ToString(CultureInfo.InvariantCulture))
        : [RoleModel.None];

    private static Example ToExample(RoleExample example, int[] counts)
    {
        var kept = Array.FindAll(example.Evidence, number => counts[number] >= FewestPapers);
        var evidence = new int[2 * kept.Length];
        for (var i = 0; i < kept.Length; i++)
            (evidence[2 * i], evidence[(2 * i) + 1]) = (Shared(kept[i]), Own(kept[i], example.Label));
        return new(example.Paper, true, (int)example.Role, evidence);
    }

    /// <summary>Weights whose mean is zero.</summary>
    private static double[] WeightsOf(Coefficients fitted, int number, ConceptLabel label)
    {
        var weights = Enumerable.Range(0, RoleModel.Roles).Select(role => fitted.Against0(Shared(number), role) + fitted.Against0(Own(number, label), role)).ToArray();
        var mean = weights.Average();
        return Array.ConvertAll(weights, weight => weight - mean);
    }

    private static int Shared(int number) => number * (Labels.Length + 1);

    private static int Own(int number, ConceptLabel label) => Shared(number) + 1 + (int)label;

    private int[] CountPapers(IReadOnlyList<RoleExample> examples)
    {
        var (counts, last) = (new int[table.Count], new int[table.Count]);
        Array.Fill(last, -1);
        foreach (var example in examples)
        {
            foreach (var number in example.Evidence)
            {
                counts[number] += last[number] == example.Paper ? 0 : 1;
                last[number] = example.Paper;
            }
        }

        return counts;
    }
}
