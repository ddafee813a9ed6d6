namespace PaperGraph.Concepts.Records;

/// <summary>Two numbers and in how many papers they occur together.</summary>
internal readonly record struct PairCount(int First, int Second, int Papers);

/// <summary>Counted pairs, ordered by first and second number.</summary>
internal sealed class PairCounts(PairCount[] pairs)
{
    public ReadOnlySpan<PairCount> All => pairs;

    /// <summary>The pairs of one first number.</summary>
    public ReadOnlySpan<PairCount> Of(int first) => pairs.AsSpan(LowerBound(first)..LowerBound(first + 1));

    /// <summary>The count of one pair; 0 where it does not occur.</summary>
    public int CountOf(int first, int second)
    {
        foreach (var pair in Of(first))
        {
            if (pair.Second == second)
                return pair.Papers;
        }

        return 0;
    }

    private int LowerBound(int first)
    {
        var (low, high) = (0, pairs.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (pairs[middle].First < first)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
