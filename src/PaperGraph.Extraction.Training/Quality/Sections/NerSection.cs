using PaperGraph.Core.Mentions;
using PaperGraph.Evaluation.NerSets;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Lexicons;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>What the shipped model finds in sets of others, none of which it has learnt from.</summary>
internal static class NerSection
{
    public static async Task<string> WriteAsync(QualityFiles files, CancellationToken cancellationToken)
    {
        var extractor = new ConceptExtractor(Lexicon.Shipped, new() { MinimumConfidence = OperatingPoints.Balanced.Threshold });
        var table = new MarkdownTable("", "strict: precision", "recall", "F1", "set: precision", "recall", "F1", "places", "names");
        foreach (var (name, file, kinds) in QualityFiles.NerSets)
        {
            var types = NerTypes.Parse(kinds);
            var passages = NerPassage.Of(await NerReader.ReadAsync(files.NerSet(file), cancellationToken).ConfigureAwait(false), types);
            var found = await extractor.ExtractAsync(passages.Select(passage => passage.Paper).ToAsyncEnumerable(), cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
            Add(table, name, passages, found, types);
        }

        return table.ToString();
    }

    private static void Add(MarkdownTable table, string name, IReadOnlyList<NerPassage> passages, List<PaperMentions> found, NerTypes types)
    {
        var (spans, names) = (NerScorer.ScoreSpans(passages, found, types), NerScorer.ScoreNames(passages, found, types));
        Add(table, $"{name}", spans.Micro, names.Micro);
        foreach (var type in spans.ByType.Keys.Where(type => types.NameOf(type).Length > 0))
            Add(table, $"– {types.NameOf(type)}", spans.ByType[type], names.ByType[type]);
    }

    private static void Add(MarkdownTable table, string name, EntityScore spans, EntityScore names) => table.Add(
        name, MarkdownTable.Share(spans.Precision), MarkdownTable.Share(spans.Recall), $"**{MarkdownTable.Share(spans.F1)}**",
        MarkdownTable.Share(names.Precision), MarkdownTable.Share(names.Recall), $"**{MarkdownTable.Share(names.F1)}**", MarkdownTable.Count(spans.Gold), MarkdownTable.Count(names.Gold));
}
