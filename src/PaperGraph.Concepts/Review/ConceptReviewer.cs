using PaperGraph.Concepts.Records;
using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Reviewing;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Review;

/// <summary>Finds doubts by rules over names, types, confidences and contexts; each rule looks concepts up by a key, never at all pairs.</summary>
public sealed class ConceptReviewer : IConceptReviewer
{
    private static readonly Func<ReviewTable, IEnumerable<FoundDoubt>>[] Rules =
        [NamesakeDoubts.Find, SpellingDoubts.Find, InflectionDoubts.Find, HeadWordDoubts.Find, ShortFormDoubts.Find, HomonymDoubts.Find, KindDoubts.Find, WeakDoubts.Find];

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Doubt>> FindDoubtsAsync(
        IAsyncEnumerable<PaperRecord> records, IReadOnlyCollection<Decision> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(decisions);
        var concepts = ConceptTable.Build(await RecordTable.ReadAsync(records, cancellationToken).ConfigureAwait(false), decisions);
        var table = new ReviewTable(concepts);
        var answered = new AnsweredDoubts(concepts, decisions);
        var found = new Dictionary<(DoubtKind, int, int), FoundDoubt>();
        foreach (var rule in Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var doubt in rule(table).Where(doubt => !answered.Answer(doubt.Kind, doubt.Concept, doubt.Other)))
                KeepLikelier(found, doubt);
        }

        return [.. InOrder(WithoutWeakTwins(found.Values)).Select(doubt => Show(table, doubt)).Where(doubt => !answered.HasItsDecision(doubt))];
    }

    private static void KeepLikelier(Dictionary<(DoubtKind, int, int), FoundDoubt> found, FoundDoubt doubt)
    {
        var about = (doubt.Kind, doubt.Concept, doubt.Other);
        if (!found.TryGetValue(about, out var earlier) || doubt.Papers * doubt.Likelihood > earlier.Papers * earlier.Likelihood)
            found[about] = doubt;
    }

    /// <summary>A concept that may be another is asked that first; once that is answered, whether it is one.</summary>
    private static IEnumerable<FoundDoubt> WithoutWeakTwins(IReadOnlyCollection<FoundDoubt> found)
    {
        var twins = found.Where(doubt => doubt.Kind == DoubtKind.Same).Select(doubt => doubt.Other).ToHashSet();
        return found.Where(doubt => doubt.Kind != DoubtKind.None || !twins.Contains(doubt.Concept));
    }

    // Concepts are numbered in the order of their ids.
    private static IEnumerable<FoundDoubt> InOrder(IEnumerable<FoundDoubt> found) => found
        .OrderByDescending(doubt => doubt.Papers * doubt.Likelihood).ThenBy(doubt => doubt.Concept).ThenBy(doubt => doubt.Other).ThenBy(doubt => doubt.Kind);

    private static Doubt Show(ReviewTable table, FoundDoubt doubt) => new()
    {
        Kind = doubt.Kind,
        Concept = table.Show(doubt.Concept),
        Other = doubt.Other < 0 ? null : table.Show(doubt.Other),
        Name = doubt.Name,
        Label = doubt.Label,
        Why = doubt.Why,
        Papers = doubt.Papers,
        Likelihood = doubt.Likelihood,
        Evidence = doubt.Evidence,
    };
}
