using System.Runtime.InteropServices;

namespace PaperGraph.Concepts.Records;

/// <summary>Counts in how many papers two numbers occur together, over packed and sorted integers.</summary>
internal sealed class PairCounter
{
    private readonly List<long> _pairs = [];
    private int _paperStart;

    /// <summary>Notes a pair of the current paper, however often.</summary>
    public void Add(int first, int second) => _pairs.Add(((long)first << 32) | (uint)second);

    /// <summary>Ends the current paper: each of its pairs counts once.</summary>
    public void EndPaper()
    {
        var paper = CollectionsMarshal.AsSpan(_pairs)[_paperStart..];
        paper.Sort();
        var kept = 0;
        for (var i = 0; i < paper.Length; i++)
        {
            if (i == 0 || paper[i] != paper[i - 1])
                paper[kept++] = paper[i];
        }

        _pairs.RemoveRange(_paperStart + kept, paper.Length - kept);
        _paperStart = _pairs.Count;
    }

    /// <summary>The pairs in order, those below a count left out.</summary>
    public PairCounts Build(int leastCount = 1)
    {
        _pairs.Sort();
        var counted = new List<PairCount>();
        for (int start = 0, end; start < _pairs.Count; start = end)
        {
            for (end = start + 1; end < _pairs.Count && _pairs[end] == _pairs[start];)
                end++;
            if (end - start >= leastCount)
                counted.Add(new((int)(_pairs[start] >> 32), (int)_pairs[start], end - start));
        }

        return new([.. counted]);
    }
}
