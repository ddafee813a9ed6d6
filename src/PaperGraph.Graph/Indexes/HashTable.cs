using System.Numerics;

namespace PaperGraph.Graph.Indexes;

/// <summary>Elements by the hash of their values, bucket by bucket in one array. Never changes.</summary>
internal sealed class HashTable
{
    private readonly int[] _starts;
    private readonly int[] _items;
    private readonly int _mask;

    /// <param name="elements">The elements.</param>
    /// <param name="hashes">The hash of each.</param>
    public HashTable(List<int> elements, List<int> hashes)
    {
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, elements.Count));
        _mask = buckets - 1;
        var bucketOf = new int[elements.Count];
        for (var i = 0; i < bucketOf.Length; i++)
            bucketOf[i] = Bucket(hashes[i]);
        _starts = Snapshots.Grouping.Starts(bucketOf, buckets);
        _items = Snapshots.Grouping.Stable(bucketOf, _starts);
        for (var i = 0; i < _items.Length; i++)
            _items[i] = elements[_items[i]];
        DistinctCount = EstimateDistinct(buckets);
    }

    /// <summary>How many elements there are.</summary>
    public int Count => _items.Length;

    /// <summary>About how many different hashes they have.</summary>
    public int DistinctCount { get; }

    /// <summary>Where the elements of a hash are, among others.</summary>
    public (int[] Items, int Start, int End) Find(int hash)
    {
        var bucket = Bucket(hash);
        return (_items, _starts[bucket], _starts[bucket + 1]);
    }

    private int Bucket(int hash) => (int)(((uint)hash * 0x9E3779B1u) >> 7) & _mask;

    // From the share of buckets that so many things thrown at random leave empty.
    private int EstimateDistinct(int buckets)
    {
        var empty = 0;
        for (var bucket = 0; bucket < buckets; bucket++)
            empty += _starts[bucket] == _starts[bucket + 1] ? 1 : 0;
        return empty == 0 ? Count : Math.Min(Count, (int)Math.Ceiling(-buckets * Math.Log((double)empty / buckets)));
    }
}
