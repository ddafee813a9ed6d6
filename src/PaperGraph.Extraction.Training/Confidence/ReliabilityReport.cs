using System.Globalization;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Calibration;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>Sets confidences beside what is right.</summary>
internal sealed class ReliabilityReport(TextWriter console)
{
    private const double Least = 0.05;

    private static readonly double[] Edges = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

    /// <summary>Writes a line for each label: error, area, and for each band how many, their mean confidence and the share that is right.</summary>
    public void Write(string name, ILookup<ConceptLabel, Judged> judged)
    {
        console.WriteLine($"{name}: label, candidates from {Least:0.##} on, right, error, area; bands: candidates, confidence, right");
        foreach (var label in Enum.GetValues<ConceptLabel>())
            Write(label.ToString(), [.. judged[label].Where(item => item.Confidence >= Least)]);
    }

    /// <summary>Writes one line of it.</summary>
    public void Write(string name, IReadOnlyCollection<Judged> judged)
    {
        if (judged.Count == 0)
            return;
        var reliability = Reliability.Of(judged);
        var bands = Edges.Zip(Edges.Skip(1), (from, to) => BandOf([.. judged.Where(item => item.Confidence >= from && item.Confidence < to)]));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {judged.Count} | {ShareOf(judged):f3} | {reliability.CalibrationError:f3} | {reliability.AreaUnderCurve:f3} | {string.Join(" | ", bands)} |"));
    }

    private static string BandOf(List<Judged> band) => band.Count == 0
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{band.Count} {band.Average(item => item.Confidence):.00}: {ShareOf(band):.00}");

    private static double ShareOf(IReadOnlyCollection<Judged> judged) => (double)judged.Count(item => item.IsRight) / judged.Count;
}
