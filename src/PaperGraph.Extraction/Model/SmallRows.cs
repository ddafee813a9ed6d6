using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Features;

namespace PaperGraph.Extraction.Model;

/// <summary>The weights of <see cref="SmallFeatures"/>, sixteen for each number.</summary>
internal sealed class SmallRows
{
    private readonly Vector256<short>[] _rows = new Vector256<short>[SmallFeatures.Count];

    public SmallRows(WeightTable weights)
    {
        var list = new FeatureList(stackalloc uint[SmallFeatures.MostOfOne], []);
        for (var number = 0; number < _rows.Length; number++)
        {
            list.Clear();
            SmallFeatures.Write(number, ref list);
            _rows[number] = weights.Sum(list.Hashes);
        }
    }

    /// <summary>The sums of the weights of some numbers.</summary>
    public Vector256<short> Sum(ReadOnlySpan<int> numbers)
    {
        var sum = Vector256<short>.Zero;
        foreach (var number in numbers)
            sum += _rows[number];
        return sum;
    }
}
