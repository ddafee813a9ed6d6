using PaperGraph.Concepts.Resolution;

namespace PaperGraph.Concepts.Linking;

/// <summary>Which papers name which concepts, in both directions, as arrays.</summary>
internal sealed class PaperConcepts
{
    private readonly long[][] _mentions;
    private readonly int[] _starts;
    private readonly int[] _papers;

    public PaperConcepts(ConceptTable concepts)
    {
        var papers = concepts.Records.Papers;
        _mentions = new long[papers.Count][];
        _starts = new int[concepts.Concepts.Count + 1];
        for (var paper = 0; paper < papers.Count; paper++)
        {
            var mentions = papers[paper].Mentions;
            var packed = new long[mentions.Length];
            for (var i = 0; i < packed.Length; i++)
                packed[i] = ((long)concepts.ConceptOf(paper, mentions[i]) << 32) | (uint)i;
            Array.Sort(packed);
            _mentions[paper] = packed;
            foreach (var concept in ConceptsOf(paper))
                _starts[concept + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
            _starts[i] += _starts[i - 1];
        _papers = new int[_starts[^1]];
        FillPapers();
    }

    /// <summary>The concepts of a paper, ascending.</summary>
    public IEnumerable<int> ConceptsOf(int paper)
    {
        var last = -1;
        foreach (var packed in _mentions[paper])
        {
            var concept = (int)(packed >> 32);
            if (concept != last)
                yield return last = concept;
        }
    }

    /// <summary>The mentions of a paper as concept (upper half) and index of the mention (lower half), sorted.</summary>
    public ReadOnlySpan<long> MentionsOf(int paper) => _mentions[paper];

    /// <summary>The papers that name a concept, ascending.</summary>
    public ReadOnlySpan<int> PapersOf(int concept) => _papers.AsSpan(_starts[concept].._starts[concept + 1]);

    /// <summary>How many papers name both.</summary>
    public int CountShared(int first, int second)
    {
        var left = PapersOf(first);
        var right = PapersOf(second);
        var (shared, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    private void FillPapers()
    {
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        for (var paper = 0; paper < _mentions.Length; paper++)
        {
            foreach (var concept in ConceptsOf(paper))
                _papers[next[concept]++] = paper;
        }
    }
}
