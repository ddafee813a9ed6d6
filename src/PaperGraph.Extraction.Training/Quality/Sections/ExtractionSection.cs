using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Spans;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>How well concepts are found, by set and type.</summary>
internal static class ExtractionSection
{
    public static string Write(QualityReadings known, QualityReadings plain)
    {
        var least = OperatingPoints.Balanced.Threshold;
        var table = new MarkdownTable("", "precision", "recall", "F1", "annotated", "found");
        foreach (var (name, readings) in new[] { ("with the shipped lexicon", known), ("without any lexicon", plain) })
        {
            var report = readings.Score(least, QualityFiles.Measured);
            Add(table, $"all, {name}", report.Micro);
            foreach (var set in QualityFiles.Measured)
                Add(table, $"– `{set}`", readings.Score(least, set).Micro);
            foreach (var type in Enum.GetValues<ConceptLabel>())
                Add(table, $"– {type}", report.ByType[type]);
            Add(table, "– label left aside", report.Any);
        }

        Add(table, "each place with its borders (strict)", known.Score(StrictScorer.ScoreSpans, least, QualityFiles.Measured).Micro);
        Add(table, "each different name of a paper (set)", known.Score(StrictScorer.ScoreNames, least, QualityFiles.Measured).Micro);
        return table.ToString();
    }

    private static void Add(MarkdownTable table, string name, Evaluation.Scoring.EntityScore score) =>
        table.Add(name, score, MarkdownTable.Count(score.Gold), MarkdownTable.Count(score.Predicted));
}
