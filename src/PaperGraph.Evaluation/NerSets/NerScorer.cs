using PaperGraph.Core.Mentions;
using PaperGraph.Evaluation.Spans;

namespace PaperGraph.Evaluation.NerSets;

/// <summary>Compares what was found in the texts of a set for named entities with what is marked there.</summary>
public static class NerScorer
{
    /// <summary>Each place counts: right are those with the same characters and the same kind.</summary>
    /// <param name="passages">The texts.</param>
    /// <param name="found">What was found in each of them, at the same place.</param>
    /// <param name="types">Which kinds are compared.</param>
    public static LabelScores ScoreSpans(IReadOnlyList<NerPassage> passages, IReadOnlyList<PaperMentions> found, NerTypes types)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return passages.Zip(found).Aggregate(
            LabelScores.None, (sum, pair) => sum.With(LabelScores.Compare(pair.First.Gold, SpansOf(pair.First, pair.Second, types), span => span.Label)));
    }

    /// <summary>Each different name counts once in a document, with its kind.</summary>
    /// <inheritdoc cref="ScoreSpans"/>
    public static LabelScores ScoreNames(IReadOnlyList<NerPassage> passages, IReadOnlyList<PaperMentions> found, NerTypes types)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return passages.Zip(found).GroupBy(pair => pair.First.Document, StringComparer.Ordinal).Aggregate(
            LabelScores.None,
            (sum, document) => sum.With(LabelScores.Compare(
                document.SelectMany(pair => StrictScorer.NamesOf(pair.First.Paper, pair.First.Gold)).ToHashSet(),
                document.SelectMany(pair => StrictScorer.NamesOf(pair.First.Paper, SpansOf(pair.First, pair.Second, types))).ToHashSet(),
                name => name.Label)));
    }

    /// <summary>What was found of the kinds that the set has, without what lies at a place that is marked as something of another kind.</summary>
    private static HashSet<TypedSpan> SpansOf(NerPassage passage, PaperMentions found, NerTypes types)
    {
        var spans = new HashSet<TypedSpan>();
        foreach (var span in StrictScorer.SpansOf(found))
        {
            if (types.OfOurs(span.Label) is not { } label)
                continue;
            var mapped = span with { Label = label };
            if (passage.Gold.Contains(mapped) || !passage.Aside.Any(aside => aside.Start < span.End && span.Start < aside.End))
                spans.Add(mapped);
        }

        return spans;
    }
}
