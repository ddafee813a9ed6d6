using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Mentions;
using PaperGraph.Evaluation.Identity;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>How well names are joined into concepts.</summary>
internal static class IdentitySection
{
    public static async Task<string> WriteAsync(string concepts, QualityReadings known, QualityReadings plain, CancellationToken cancellationToken)
    {
        var units = await IdentityReader.ReadAsync(concepts, cancellationToken).ConfigureAwait(false);
        var table = new MarkdownTable("", "B³ precision", "B³ recall", "B³ F1", "pairs: precision", "recall", "F1", "over-merged");
        foreach (var (name, readings) in new[] { ("with the shipped lexicon", known), ("without any lexicon", plain) })
        {
            var score = await ScoreAsync(units, readings, cancellationToken).ConfigureAwait(false);
            table.Add(
                name, MarkdownTable.Share(score.BCubedPrecision), MarkdownTable.Share(score.BCubedRecall), $"**{MarkdownTable.Share(score.BCubedF1)}**",
                MarkdownTable.Share(score.Pairs.Precision), MarkdownTable.Share(score.Pairs.Recall), $"**{MarkdownTable.Share(score.Pairs.F1)}** of {score.Pairs.Gold}",
                $"{score.OverMerged.Count} of {score.Predicted}");
        }

        return table.ToString();
    }

    private static async Task<IdentityScore> ScoreAsync(IReadOnlyList<IdentityUnit> units, QualityReadings readings, CancellationToken cancellationToken)
    {
        var named = units.Select(unit => unit.PaperId).ToHashSet(StringComparer.Ordinal);
        var papers = readings.Papers.Where(paper => named.Contains(paper.Gold.Id)).Select(paper => paper.Reading).ToList();
        var predicted = await IdentityRun.ResolveAsync(
            units, papers.ConvertAll(paper => paper.Paper), papers.ConvertAll(paper => paper.MentionsAt(OperatingPoints.Balanced.Threshold)), new GraphSettler(), cancellationToken).ConfigureAwait(false);
        return IdentityScorer.Score(units, predicted);
    }
}
