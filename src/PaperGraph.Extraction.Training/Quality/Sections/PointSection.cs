using System.Globalization;
using PaperGraph.Core.Mentions;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>What each operating point gives.</summary>
internal static class PointSection
{
    public static string Write(QualityReadings known, QualityReadings plain)
    {
        var table = new MarkdownTable("", "from", "precision", "recall", "F1", "`dev`", "`corpus-dev`", "without lexicon: precision", "recall", "F1");
        foreach (var (name, confidence, _) in OperatingPoints.All)
        {
            var (all, without) = (known.Score(confidence, QualityFiles.Measured).Micro, plain.Score(confidence, QualityFiles.Measured).Micro);
            table.Add(
            [
                $"`{name}`", confidence.ToString("0.00", CultureInfo.InvariantCulture),
                MarkdownTable.Share(all.Precision), MarkdownTable.Share(all.Recall), $"**{MarkdownTable.Share(all.F1)}**",
                .. QualityFiles.Measured.Select(set => MarkdownTable.Share(known.Score(confidence, set).Micro.F1)),
                MarkdownTable.Share(without.Precision), MarkdownTable.Share(without.Recall), MarkdownTable.Share(without.F1),
            ]);
        }

        return table.ToString();
    }
}
