using System.Buffers;

namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>One search: the words of a text, read in several ways, against the names of an index.</summary>
/// <param name="terms">The names.</param>
/// <param name="isWanted">Whether an entry is wanted.</param>
/// <param name="limit">How many entries at most.</param>
internal sealed class NameSearch(NameTerms terms, Func<int, bool> isWanted, int limit)
{
    // Of more names than these the weightiest are ranked, and those that begin with the first word.
    private const int Enough = 5_000;
    private const int FewWords = 3;
    private const int MissingBlank = 1;
    private const int MissingWord = 4;

    // A typing error is in the data too: a name that holds it somewhere stands behind one that begins with what is meant and is named so many times as often.
    private const double Outweighing = 50;

    private readonly List<NameHit> _hits = [];

    /// <summary>The suggestions that a text may mean, best first.</summary>
    public IReadOnlyList<NameSuggestion> Find(string text, NameEntries entries)
    {
        using var readings = new QueryReadings(terms, text);
        Collect(readings.Written(), 0);
        // Where many words are found as they stand, nothing else can be meant.
        if (_hits.Count == 0 || (readings.Count <= FewWords && _hits.DistinctBy(hit => hit.Entry).Take(limit).Count() < limit))
        {
            Collect(readings.Mistyped(), 0);
            Collect(readings.Split(), MissingBlank);
        }

        if (_hits.Count == 0)
            Collect(readings.WithoutAWord(), MissingWord);
        var meant = _hits.Where(hit => hit is { Faults: 1, Closeness: NameMatch.Prefix }).Select(hit => entries.Weights[hit.Entry]).DefaultIfEmpty().Max();
        return
        [
            .. _hits.OrderBy(hit => HoldsTheError(hit) ? hit.Order + NameRank.Fault : hit.Order).ThenBy(hit => hit.Name).DistinctBy(hit => hit.Entry).Take(limit)
                .Select(hit => hit.ToSuggestion(terms, entries)),
        ];

        bool HoldsTheError(NameHit hit) =>
            hit is { Faults: 0, Closeness: >= NameMatch.Phrase } && meant >= Outweighing * Math.Max(1, entries.Weights[hit.Entry]);
    }

    private void Collect(IEnumerable<IReadOnlyList<QueryWord>> readings, int missing)
    {
        foreach (var reading in readings)
            Collect(reading, missing);
    }

    private void Collect(IReadOnlyList<QueryWord> words, int missing)
    {
        var rarest = words.MinBy(Volume)!;
        if (Volume(rarest) == 0)
            return;
        var marks = ArrayPool<byte>.Shared.Rent(terms.Names.Length);
        var candidates = marks.AsSpan(0, terms.Names.Length);
        candidates.Clear();
        foreach (var range in rarest.Ranges)
        {
            foreach (var name in terms.NamesWith(range))
                candidates[name] = 1;
        }

        Rank(candidates, words, missing);
        ArrayPool<byte>.Shared.Return(marks);
    }

    private void Rank(ReadOnlySpan<byte> candidates, IReadOnlyList<QueryWord> words, int missing)
    {
        var scorer = new NameScorer(terms, words);
        var best = new BestNames(limit);
        var left = Math.Max(Enough, limit);
        for (var name = candidates.IndexOf((byte)1); name >= 0; name = Next(candidates, name))
        {
            var entry = terms.Names[name].Entry;
            var least = scorer.BestMatch(name);
            if (!isWanted(entry) || !best.IsOpenTo(OrderOf(new(0, least, false, false), missing)) || (left <= 0 && least > NameMatch.Prefix))
                continue;
            left--;
            if (scorer.Score(name) is { } rank)
                best.Add(entry, name, OrderOf(rank, missing));
        }

        foreach (var (order, name) in best.Take())
            _hits.Add(new(terms.Names[name].Entry, name, order, words));
    }

    private static int OrderOf(NameRank rank, int missing) => rank.Order + (missing * NameRank.Fault);

    private static int Next(ReadOnlySpan<byte> candidates, int name)
    {
        var next = candidates[(name + 1)..].IndexOf((byte)1);
        return next < 0 ? -1 : next + name + 1;
    }

    private long Volume(QueryWord word)
    {
        var sum = 0L;
        foreach (var range in word.Ranges)
            sum += terms.NamesWith(range).Length;
        return sum;
    }
}
