using System.Numerics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>
/// Numbers rows of values from 0 in the order in which they first come: a hash table with open addressing whose keys lie in one array.
/// Rows are one where their values are by <see cref="Equivalence"/>.
/// </summary>
/// <param name="width">How many values a row has; 0 makes all rows one.</param>
internal sealed class ValueTable(int width)
{
    private const int FirstBuckets = 16;

    // Row number + 1 (0 is free) and the upper half of the hash, which says the place too, so that growing need not hash again.
    private (int Row, uint Hash)[] _buckets = new (int, uint)[FirstBuckets];
    private Value[] _values = new Value[Math.Max(width * (FirstBuckets / 2), 1)];

    /// <summary>How many different rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>About how many bytes a further row costs, texts and lists aside.</summary>
    public int BytesPerRow => (width * 16) + 32;

    /// <summary>The values of a row.</summary>
    public ReadOnlySpan<Value> this[int row] => _values.AsSpan(row * width, width);

    /// <summary>The number of a row; it is added where it is new.</summary>
    /// <returns>Whether it was new.</returns>
    public bool Add(ReadOnlySpan<Value> row, out int number)
    {
        var hash = HashOf(row);
        ref var bucket = ref Find(row, hash);
        number = bucket.Row - 1;
        if (number >= 0)
            return false;
        number = Count++;
        bucket = (Count, (uint)(hash >> 32));
        Keep(row, number);
        return true;
    }

    /// <summary>The number of a row, or -1.</summary>
    public int Find(ReadOnlySpan<Value> row) => Find(row, HashOf(row)).Row - 1;

    private static ulong HashOf(ReadOnlySpan<Value> row)
    {
        if (row.Length == 1)
            return Equivalence.Hash(row[0]);
        var hash = 0UL;
        foreach (var value in row)
            hash = Equivalence.Combine(hash, Equivalence.Hash(value));
        return hash;
    }

    private ref (int Row, uint Hash) Find(ReadOnlySpan<Value> row, ulong hash)
    {
        var mask = _buckets.Length - 1;
        for (var place = (int)(hash >> 32) & mask; ; place = (place + 1) & mask)
        {
            ref var bucket = ref _buckets[place];
            if (bucket.Row == 0 || (bucket.Hash == (uint)(hash >> 32) && IsAt(bucket.Row - 1, row)))
                return ref bucket;
        }
    }

    private bool IsAt(int number, ReadOnlySpan<Value> row)
    {
        var kept = this[number];
        for (var i = 0; i < row.Length; i++)
        {
            if (!Equivalence.Holds(kept[i], row[i]))
                return false;
        }

        return true;
    }

    private void Keep(ReadOnlySpan<Value> row, int number)
    {
        if ((number + 1) * width > _values.Length)
            Array.Resize(ref _values, checked(_values.Length * 2));
        row.CopyTo(_values.AsSpan(number * width));
        if (Count * 2 > _buckets.Length)
            Grow();
    }

    private void Grow()
    {
        var buckets = new (int Row, uint Hash)[checked((int)BitOperations.RoundUpToPowerOf2((uint)_buckets.Length * 2))];
        var mask = buckets.Length - 1;
        foreach (var bucket in _buckets)
        {
            if (bucket.Row == 0)
                continue;
            var place = (int)bucket.Hash & mask;
            while (buckets[place].Row != 0)
                place = (place + 1) & mask;
            buckets[place] = bucket;
        }

        _buckets = buckets;
    }
}
