using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Calibration;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>Whether confidence keeps its word.</summary>
internal static class CalibrationSection
{
    public static string Write(IReadOnlyDictionary<ConceptLabel, Reliability> types)
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
}
