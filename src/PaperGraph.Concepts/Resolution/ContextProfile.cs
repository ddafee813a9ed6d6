using System.Runtime.InteropServices;
using PaperGraph.Concepts.Records;

namespace PaperGraph.Concepts.Resolution;

/// <summary>What some papers speak of beside one name: how often each word occurs in them.</summary>
internal sealed class ContextProfile
{
    private readonly PaperWords _words;
    private readonly HashSet<int> _own;
    private readonly Dictionary<int, double> _shares = [];
    private readonly double _length;

    /// <param name="words">The words of all papers.</param>
    /// <param name="name">The words of the name itself, which says nothing of its meaning.</param>
    /// <param name="papers">The papers.</param>
    public ContextProfile(PaperWords words, IEnumerable<int> name, IReadOnlyCollection<int> papers)
    {
        (_words, _own) = (words, [.. name]);
        foreach (var paper in papers)
        {
            foreach (var word in words.Of(paper))
            {
                if (!_own.Contains(word))
                    CollectionsMarshal.GetValueRefOrAddDefault(_shares, word, out _) += 1.0 / papers.Count;
            }
        }

        // In the order of the words, for sums of fractions depend on their order.
        _length = Math.Sqrt(_shares.OrderBy(share => share.Key).Sum(share => words.Weight(share.Key) * share.Value * share.Value));
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
