using System.Buffers;

namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>One search: the words of a text, read in several ways, against the names of an index.</summary>
/// <param name="terms">The names.</param>
/// <param name="isWanted">Whether an entry is wanted.</param>
/// <param name="limit">How many entries at most.</param>
internal sealed class NameSearch(NameTerms terms, Func<int, bool> isWanted, int limit)
{
    // Of more names than these the weightiest are ranked, and those that begin with the first word.
    private const int Enough = 10_000;
    private const int MissingWord = 4;

    private static readonly Comparer<(int Order, int Name)> WorstFirst = Comparer<(int Order, int Name)>.Create((left, right) => right.CompareTo(left));

    private readonly List<NameHit> _hits = [];

    /// <summary>The entries that a text may mean, best first.</summary>
    public IEnumerable<NameHit> Find(string text)
    {
        var readings = new QueryReadings(terms, text);
        foreach (var reading in readings.Written())
            Collect(reading, 0);
        if (_hits.DistinctBy(hit => hit.Entry).Take(limit).Count() < limit)
        {
            foreach (var reading in readings.Mistyped())
                Collect(reading, 0);
        }

        if (_hits.Count == 0)
        {
            foreach (var reading in readings.WithoutAWord())
                Collect(reading, MissingWord);
        }

        return _hits.OrderBy(hit => hit.Order).ThenBy(hit => hit.Name).DistinctBy(hit => hit.Entry).Take(limit);
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
        var best = new PriorityQueue<NameHit, (int, int)>(WorstFirst);
        var left = Math.Max(Enough, limit);
        NameHit? hit = null;
        for (var name = candidates.IndexOf((byte)1); name >= 0; name = Next(candidates, name))
        {
            var entry = terms.Names[name].Entry;
            if (!isWanted(entry) || (left <= 0 && words[0].EditsTo(terms.OccurrencesIn(name)[0].Term) == QueryWord.None))
                continue;
            left--;
            if (scorer.Score(name) is not { } rank)
                continue;
            var order = rank.Order + (missing << 4);
            if (hit is not null && hit.Entry != entry)
                Keep(best, hit);
            if (hit?.Entry != entry || order < hit.Order)
                hit = new(entry, name, order, rank, words);
        }

        if (hit is not null)
            Keep(best, hit);
        _hits.AddRange(best.UnorderedItems.Select(item => item.Element));
    }

    private void Keep(PriorityQueue<NameHit, (int, int)> best, NameHit hit)
    {
        if (best.Count < limit)
            best.Enqueue(hit, (hit.Order, hit.Name));
        else
            best.EnqueueDequeue(hit, (hit.Order, hit.Name));
    }

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
