using System.Globalization;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Training.Examples;
using PaperGraph.Extraction.Training.Regression;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Training.Weights;

/// <summary>Writes <c>weights.txt</c>: a line for each piece of evidence, ordered, rounded, the same on every machine.</summary>
internal static class WeightsWriter
{
    /// <summary>A word whose weights are all nearer to zero is left out.</summary>
    private const double Least = 0.3;

    private static readonly int Labels = Enum.GetValues<ConceptLabel>().Length;

    /// <summary>Writes the weights of the selected evidence.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="papers">How many papers the weights are fitted to.</param>
    /// <param name="table">Names the evidence.</param>
    /// <param name="coefficients">The weights.</param>
    /// <param name="selected">Which numbers of the table have weights.</param>
    /// <returns>How many lines of weights there are.</returns>
    public static int Write(TextWriter writer, int papers, EvidenceTable table, Coefficients coefficients, bool[] selected)
    {
        foreach (var line in WeightsHeader.Lines(papers))
            writer.Write($"# {line}\n");
        var numbers = Enumerable.Range(0, selected.Length).Where(number => selected[number])
            .OrderBy(number => table[number].Kind).ThenBy(number => table[number].Name, StringComparer.Ordinal);
        var lines = 0;
        foreach (var number in numbers)
        {
            var weights = Enumerable.Range(1, Labels).Select(@class => Rounded(coefficients.Against0(number, @class))).ToArray();
            if (table[number].Kind != EvidenceKind.Feature && Array.TrueForAll(weights, weight => Math.Abs(weight) < Least))
                continue;
            var text = string.Join(' ', weights.Select(weight => weight.ToString("0.#", CultureInfo.InvariantCulture)));
            writer.Write($"{table[number].Kind.ToString().ToLowerInvariant()} {table[number].Name}: {text}\n");
            lines++;
        }

        return lines;
    }

    /// <summary>To one decimal, and no minus before zero.</summary>
    private static double Rounded(double weight) => Math.Round(weight, 1) + 0.0;
}
