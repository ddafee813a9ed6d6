using System.Numerics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Numbers nodes, or pairs of nodes, from 0 in the order in which they first come: a hash table with open addressing over their numbers.</summary>
/// <param name="width">1 for nodes, 2 for pairs.</param>
internal sealed class NodeKeyTable(int width)
{
    /// <summary>About how many bytes a further key costs.</summary>
    public const int BytesPerRow = 24;

    private const int FirstBuckets = 16;

    // Number + 1; 0 is free.
    private int[] _buckets = new int[FirstBuckets];
    private ulong[] _keys = new ulong[FirstBuckets / 2];
    private int _shift = 64 - BitOperations.Log2(FirstBuckets);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The nodes of a number.</summary>
    public void CopyTo(int number, Span<Value> key)
    {
        key[0] = Value.NodeReference((int)(uint)_keys[number]);
        if (width == 2)
            key[1] = Value.NodeReference((int)(_keys[number] >> 32));
    }

    /// <summary>A key as one number; false where something in it is no node.</summary>
    public bool TryPack(ReadOnlySpan<Value> key, out ulong packed)
    {
        var second = 0;
        var isPacked = key[0].TryGetNodeReference(out var first) && (width == 1 || key[1].TryGetNodeReference(out second));
        packed = (uint)first | ((ulong)(uint)second << 32);
        return isPacked;
    }

    /// <summary>The number of a key; it is added where it is new.</summary>
    /// <returns>Whether it was new.</returns>
    public bool Add(ulong key, out int number)
    {
        ref var bucket = ref _buckets[PlaceOf(key)];
        number = bucket - 1;
        if (number >= 0)
            return false;
        number = Count++;
        bucket = Count;
        if (number == _keys.Length)
            Array.Resize(ref _keys, checked(number * 2));
        _keys[number] = key;
        if (Count * 2 > _buckets.Length)
            Grow();
        return true;
    }

    /// <summary>The numbers of keys that have another node each in one place.</summary>
    /// <param name="rest">The key with 0 in that place.</param>
    /// <param name="place">The place.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="numbers">Gets the numbers.</param>
    public void AddAll(ulong rest, int place, ReadOnlySpan<int> nodes, Span<int> numbers)
    {
        for (var i = 0; i < nodes.Length; i++)
            Add(rest | ((ulong)(uint)nodes[i] << (32 * place)), out numbers[i]);
    }

    // Fibonacci hashing: the upper bits of the product.
    private int PlaceOf(ulong key)
    {
        var mask = _buckets.Length - 1;
        var place = (int)(key * 0x9E3779B97F4A7C15 >> _shift);
        while (_buckets[place] is not 0 and var taken && _keys[taken - 1] != key)
            place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        _buckets = new int[checked(_buckets.Length * 2)];
        _shift--;
        for (var number = 0; number < Count; number++)
            _buckets[PlaceOf(_keys[number])] = number + 1;
    }
}
