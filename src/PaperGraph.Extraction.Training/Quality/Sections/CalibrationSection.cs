using System.Globalization;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Calibration;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>Whether confidence keeps its word.</summary>
internal static class CalibrationSection
{
    private const int Bands = 10;

    public static string Write(IReadOnlyDictionary<ConceptLabel, Reliability> types, QualityReadings known) =>
        $"{WriteTypes(types)}\nOf what is found from `{OperatingPoints.Complete.Name}` on, by tenths of confidence:\n\n{WriteBands(known)}";

    private static string WriteTypes(IReadOnlyDictionary<ConceptLabel, Reliability> types)
    {
        var measures = new MarkdownTable("", "candidates", "right", "calibration error", "area under the curve");
        var bins = new MarkdownTable(["", .. types.Keys.Select(type => $"{type}: confidence, right")]);
        foreach (var (type, reliability) in types)
        {
            measures.Add(
                type.ToString(), MarkdownTable.Count(reliability.Count), MarkdownTable.Share(reliability.Right, reliability.Count),
                $"**{MarkdownTable.Share(reliability.CalibrationError)}**", $"**{MarkdownTable.Share(reliability.AreaUnderCurve)}**");
        }

        for (var bin = 0; bin < Reliability.DefaultBins; bin++)
            bins.Add([$"{bin + 1}", .. types.Values.Select(type => bin < type.Bins.Count ? $"{MarkdownTable.Share(type.Bins[bin].Confidence)} {MarkdownTable.Share(type.Bins[bin].Right)}" : "")]);
        return $"{measures}\n{bins}";
    }

    private static string WriteBands(QualityReadings known)
    {
        var table = new MarkdownTable("confidence", "found", "mean confidence", "right");
        var judged = known.Papers.AsParallel().AsOrdered().SelectMany(paper =>
        {
            var found = paper.Reading.EntitiesAt(OperatingPoints.Complete.Threshold);
            return found.Entities.Zip(Scorer.FindRight(paper.Gold, found), (entity, right) => new Judged(entity.Confidence, right));
        }).ToList();
        foreach (var band in judged.GroupBy(item => Math.Min((int)(item.Confidence * Bands), Bands - 1)).OrderBy(band => band.Key))
        {
            var range = string.Create(CultureInfo.InvariantCulture, $"{(double)band.Key / Bands:0.0}–{(band.Key + 1.0) / Bands:0.0}");
            table.Add(range, MarkdownTable.Count(band.Count()), MarkdownTable.Share(band.Average(item => item.Confidence)), $"**{MarkdownTable.Share(band.Count(item => item.IsRight), band.Count())}**");
        }

        return table.ToString();
    }
}
