namespace PaperGraph.Bench.Synthetic;

/// <summary>Draws ranks as names are drawn in a literature: rank r with weight 1 / (r + 1).</summary>
internal sealed class Zipf(int count, Random random)
{
    private readonly double[] _sums = Sums(count);

    public int Next() => Math.Min(~Array.BinarySearch(_sums, random.NextDouble() * _sums[^1]) is >= 0 and var index ? index : 0, _sums.Length - 1);

    private static double[] Sums(int count)
    {
        var sums = new double[count];
        for (var rank = 0; rank < count; rank++)
            sums[rank] = (rank == 0 ? 0 : sums[rank - 1]) + (1.0 / (rank + 1));
        return sums;
    }
}
