using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>How often the role of a found concept is right, and how well each role is found.</summary>
internal static class RoleSection
{
    public static string Write(QualityReadings known)
    {
        var least = OperatingPoints.Balanced.Threshold;
        var shares = new MarkdownTable(["", "found", "role right", .. Enum.GetNames<ConceptLabel>()]);
        foreach (var (name, sets) in QualityFiles.Sets.Select(set => ($"`{set}`", (string[])[set])).Prepend(("`dev` and `corpus-dev`", [.. QualityFiles.Measured])))
        {
            var counts = known.Score(least, sets).RoleCounts;
            var (same, compared) = counts.Agreement();
            shares.Add([name, MarkdownTable.Count(compared), $"**{MarkdownTable.Share(same, compared)}**", .. Enum.GetValues<ConceptLabel>().Select(type => Share(counts.Agreement(type)))]);
        }

        var roles = new MarkdownTable("role", "precision", "recall", "F1", "annotated", "found");
        var report = known.Score(least, QualityFiles.Measured).RoleCounts;
        foreach (var role in Enum.GetValues<Role>())
        {
            var score = report.ScoreOf(role);
            roles.Add($"`{role.ToString().ToLowerInvariant()}`", score, MarkdownTable.Count(score.Gold), MarkdownTable.Count(score.Predicted));
        }

        return $"{shares}\nConcept, type and role all right (`dev` and `corpus-dev`):\n\n{roles}";
    }

    private static string Share((int Same, int Compared) share) => MarkdownTable.Share(share.Same, share.Compared);
}
