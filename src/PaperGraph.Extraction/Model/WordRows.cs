using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Features;

namespace PaperGraph.Extraction.Model;

/// <summary>The summed weights of one word's features, sixteen for each place of the window; of one table of weights, and of no other.</summary>
internal sealed class WordRows
{
    private readonly short[] _sums = new short[WordFeatures.Window * Tags.Count];

    public WordRows(WeightTable weights, WordTraits traits)
    {
        Weights = weights;
        Span<uint> features = stackalloc uint[WordFeatures.Most];
        for (var place = 0; place < WordFeatures.Window; place++)
            weights.Sum(features[..traits.Own.CopyTo(features, place)]).CopyTo(_sums.AsSpan(place * Tags.Count));
    }

    public WeightTable Weights { get; }

    /// <summary>The sums where the word stands at a place of the window.</summary>
    public Vector256<short> this[int place] => Vector256.Create(_sums.AsSpan(place * Tags.Count, Tags.Count));
}
