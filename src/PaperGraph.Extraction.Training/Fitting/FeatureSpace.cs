using PaperGraph.Extraction.Features;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>The features of all papers, numbered where they are frequent enough; the others are gone.</summary>
internal sealed class FeatureSpace
{
    private readonly Dictionary<WordTraits, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<WordTraits> _traits = [];
    private readonly List<int> _counts = [];

    /// <summary>The word before a sentence.</summary>
    public const int Before = 0;

    /// <summary>The word after a sentence.</summary>
    public const int After = 1;

    public FeatureSpace(IReadOnlyList<(WordTraits[] Traits, EncodedPaper Paper)> papers, int leastCount)
    {
        NumberOf(WordTraits.Before);
        NumberOf(WordTraits.After);
        var counts = new FeatureCounts();
        foreach (var (traits, paper) in papers)
            Count(traits, paper, counts);
        CountWords(counts);
        Features = counts.Number(leastCount);
        foreach (var (_, paper) in papers)
            Renumber(paper, counts);
        Words = [.. _traits.Select(traits => FeaturesOf(traits, counts))];
    }

    /// <summary>The hashes of the features, by number.</summary>
    public uint[] Features { get; }

    /// <summary>For each word and place of the window the numbers of its features.</summary>
    public int[][][] Words { get; }

    private int NumberOf(WordTraits traits)
    {
        if (_numbers.TryGetValue(traits, out var number))
            return number;
        _numbers.Add(traits, _traits.Count);
        _traits.Add(traits);
        _counts.Add(0);
        return _traits.Count - 1;
    }

    private void Count(WordTraits[] traits, EncodedPaper paper, FeatureCounts counts)
    {
        for (var i = 0; i < traits.Length; i++)
        {
            paper.Words[i] = NumberOf(traits[i]);
            _counts[paper.Words[i]]++;
        }

        foreach (var feature in paper.Features)
            counts.Add(feature, 1);
        _counts[Before] += paper.SentenceEnds.Length;
        _counts[After] += paper.SentenceEnds.Length;
    }

    private void CountWords(FeatureCounts counts)
    {
        Span<uint> memory = stackalloc uint[WordFeatures.Most];
        for (var word = 0; word < _traits.Count; word++)
        {
            for (var place = 0; place < WordFeatures.Window; place++)
            {
                foreach (var feature in memory[.._traits[word].Own.CopyTo(memory, place)])
                    counts.Add(feature, _counts[word]);
            }
        }
    }

    private static void Renumber(EncodedPaper paper, FeatureCounts counts)
    {
        var (kept, features) = (0, paper.Features);
        for (var token = 0; token < paper.Words.Length; token++)
        {
            var (first, end) = (paper.Starts[token], paper.Starts[token + 1]);
            paper.Starts[token] = kept;
            for (var i = first; i < end; i++)
            {
                if (counts.NumberOf(features[i]) is >= 0 and var number)
                    features[kept++] = (uint)number;
            }
        }

        paper.Starts[^1] = kept;
        paper.Features = features[..kept];
    }

    private static int[][] FeaturesOf(WordTraits traits, FeatureCounts counts)
    {
        Span<uint> memory = stackalloc uint[WordFeatures.Most];
        var features = new int[WordFeatures.Window][];
        for (var place = 0; place < features.Length; place++)
        {
            var numbers = new List<int>();
            foreach (var feature in memory[..traits.Own.CopyTo(memory, place)])
            {
                if (counts.NumberOf(feature) is >= 0 and var number)
                    numbers.Add(number);
            }

            features[place] = [.. numbers];
        }

        return features;
    }
}
