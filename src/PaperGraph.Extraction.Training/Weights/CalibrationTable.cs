using System.Globalization;

namespace PaperGraph.Extraction.Training.Weights;

/// <summary>Sets what was predicted beside what is so, by tenths of probability.</summary>
internal static class CalibrationTable
{
    private const int Bins = 10;

    /// <summary>
    /// Writes a line for each tenth: how many candidates, their mean predicted probability of being a concept, the share
    /// that is one, and the share that is one of the predicted label; then the expected calibration error, the mean
    /// distance of predicted and true, and how well concepts are told where those of some confidence are taken.
    /// </summary>
    public static void Write(TextWriter writer, IReadOnlyList<HeldOutExample> examples, double minimumConfidence)
    {
        writer.WriteLine("  probability  candidates  predicted  concept  right label");
        var error = 0.0;
        foreach (var bin in examples.GroupBy(example => Math.Min((int)(example.Confidence * Bins), Bins - 1)).OrderBy(bin => bin.Key))
        {
            var (count, predicted, concept) = (bin.Count(), bin.Average(example => example.Confidence), bin.Average(example => example.IsConcept ? 1.0 : 0));
            error += Math.Abs(predicted - concept) * count / examples.Count;
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {(double)bin.Key / Bins:f1} to {(bin.Key + 1.0) / Bins:f1}   {count,10}  {predicted,9:f3}  {concept,7:f3}  {bin.Average(example => example.IsRight ? 1.0 : 0),11:f3}"));
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  expected calibration error {error:f3}"));
        WriteScore(writer, examples, minimumConfidence);
    }

    private static void WriteScore(TextWriter writer, IReadOnlyList<HeldOutExample> examples, double minimum)
    {
        var taken = examples.Where(example => example.Confidence >= minimum).ToList();
        var right = taken.Count(example => example.IsRight);
        var (precision, recall) = ((double)right / Math.Max(taken.Count, 1), (double)right / Math.Max(examples.Count(example => example.IsConcept), 1));
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  from {minimum:0.##} on: precision {precision:f3}, recall {recall:f3}, F1 {(right == 0 ? 0 : 2 * precision * recall / (precision + recall)):f3} of candidates with the right label"));
    }
}
