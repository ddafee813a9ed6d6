using PaperGraph.Core.Mentions;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>How well stated scores are read.</summary>
internal static class ResultSection
{
    public static string Write(QualityReadings known)
    {
        var table = new MarkdownTable("", "precision", "recall", "F1", "annotated", "found");
        foreach (var (name, sets) in QualityFiles.WithResults.Select(set => ($"– `{set}`", (string[])[set])).Prepend(("all", [.. QualityFiles.WithResults])))
        {
            var score = known.Score(OperatingPoints.Balanced.Threshold, sets).Results;
            table.Add(name, score, MarkdownTable.Count(score.Gold), MarkdownTable.Count(score.Predicted));
        }

        return table.ToString();
    }
}
