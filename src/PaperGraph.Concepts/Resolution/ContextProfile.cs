using System.Runtime.InteropServices;
using PaperGraph.Concepts.Records;

namespace PaperGraph.Concepts.Resolution;

/// <summary>What some papers speak of beside one name: how often each word occurs in them.</summary>
internal sealed class ContextProfile
{
    private readonly PaperWords _words;
    private readonly int[] _own;
    private readonly Dictionary<int, double> _shares = [];
    private readonly double _length;

    /// <param name="words">The words of all papers.</param>
    /// <param name="own">The words of the name itself, which say nothing of its meaning.</param>
    /// <param name="papers">The papers, in order.</param>
    public ContextProfile(PaperWords words, int[] own, IReadOnlyCollection<int> papers)
    {
        (_words, _own) = (words, own);
        var found = new List<int>();
        foreach (var paper in papers)
        {
            foreach (var word in words.Of(paper))
            {
                if (own.Contains(word))
                    continue;
                ref var share = ref CollectionsMarshal.GetValueRefOrAddDefault(_shares, word, out var isKnown);
                share += 1.0 / papers.Count;
                if (!isKnown)
                    found.Add(word);
            }
        }

        // In the order of the papers, for sums of fractions depend on their order.
        foreach (var word in found)
            _length += words.Weight(word) * _shares[word] * _shares[word];
        _length = Math.Sqrt(_length);
    }

    /// <summary>How much a paper speaks of the same: the cosine of the two, 0 to 1.</summary>
    public double CosineTo(int paper)
    {
        var (product, length) = (0.0, 0.0);
        foreach (var word in _words.Of(paper))
        {
            if (_own.Contains(word))
                continue;
            length += _words.Weight(word);
            product += _words.Weight(word) * _shares.GetValueOrDefault(word);
        }

        return product == 0 ? 0 : product / Math.Sqrt(length) / _length;
    }
}
