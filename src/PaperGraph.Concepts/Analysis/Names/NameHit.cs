namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>A name that a text may mean.</summary>
/// <param name="Entry">The entry's number.</param>
/// <param name="Name">The name's number.</param>
/// <param name="Order">Its rank, the words that are missing counted in.</param>
/// <param name="Words">What it matches.</param>
internal sealed record NameHit(int Entry, int Name, int Order, IReadOnlyList<QueryWord> Words)
{
    /// <summary>How many letters are mistyped, the words that are missing counted in.</summary>
    public int Faults => NameRank.FaultsOf(Order);

    public NameMatch Closeness => NameRank.ClosenessOf(Order);

    public NameSuggestion ToSuggestion(NameTerms terms, NameEntries entries)
    {
        var scorer = new NameScorer(terms, Words);
        var rank = scorer.Score(Name)!.Value;
        var name = entries.Names[Name];
        var text = FoldedText.Of(name);
        var spans = new List<MatchedSpan>();
        for (var i = 0; i < Words.Count; i++)
        {
            var occurrence = terms.OccurrencesIn(Name)[scorer.Places[i]];
            var letters = Words[i].IsWhole(occurrence.Term, rank.Edits) ? int.MaxValue : Words[i].Text.Length;
            spans.AddRange(text.Spans(occurrence.Position, occurrence.Words, letters));
        }

        return new(entries[Entry], name, rank.Match, rank.Edits, Merge(spans));
    }

    private static List<MatchedSpan> Merge(List<MatchedSpan> spans)
    {
        var merged = new List<MatchedSpan>();
        foreach (var span in spans.OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, span.End) };
            else
                merged.Add(span);
        }

        return merged;
    }
}
