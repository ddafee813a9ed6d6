using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Mentions;
using PaperGraph.Evaluation.Support;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>How right concepts are, by how many papers name them.</summary>
internal static class SupportSection
{
    public static async Task<string> WriteAsync(QualityReadings known, CancellationToken cancellationToken)
    {
        var table = new MarkdownTable(["papers", .. OperatingPoints.All.SelectMany(point => (string[])[$"`{point.Name}`: concepts", "right", "edges", "right"])]);
        var points = new List<IReadOnlyList<SupportBand>>();
        foreach (var point in OperatingPoints.All)
            points.Add(await BandsAsync(known, point.Threshold, cancellationToken).ConfigureAwait(false));
        for (var band = 0; band < points[0].Count; band++)
            table.Add([points[0][band].Range, .. points.SelectMany(point => Cells(point[band]))]);
        return table.ToString();
    }

    private static async Task<IReadOnlyList<SupportBand>> BandsAsync(QualityReadings known, double threshold, CancellationToken cancellationToken)
    {
        var found = known.Papers.Select(paper =>
        {
            var mentions = paper.Reading.MentionsAt(threshold);
            return (paper.Reading.Paper, mentions, paper.Reading.EntitiesOf(mentions));
        });
        var gold = known.Papers.ToDictionary(paper => paper.Gold.Id, paper => paper.Gold);
        return SupportTable.Of(await SupportRun.RunAsync(gold, [.. found], new GraphSettler(), cancellationToken).ConfigureAwait(false));
    }

    private static string[] Cells(SupportBand band) =>
        [MarkdownTable.Count(band.Concepts), $"**{MarkdownTable.Share(band.ConceptPrecision)}**", MarkdownTable.Count(band.Edges), MarkdownTable.Share(band.EdgePrecision)];
}
