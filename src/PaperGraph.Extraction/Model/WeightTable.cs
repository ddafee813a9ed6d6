using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Model;

/// <summary>
/// The weights of features: for each sixteen whole numbers of one byte, one for each tag, in units of <see cref="Step"/>. Whole
/// numbers add up to the same sum in any order, so a word's features may be added once and for all; bytes keep the table small,
/// for the time goes into waiting for it.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>What a weight of one is worth.</summary>
    public const float Step = 1 / 128f;

    /// <summary>The slots that are looked at together; a feature whose bucket is full is in the next one.</summary>
    private const int Bucket = 8;

    private const int FilterBits = 15;

    private readonly uint[] _keys;
    private readonly sbyte[] _rows;
    private readonly uint _mask;

    // Two bits for each feature, in one of 32,768 words: most of what has no weight is told by this small table alone.
    private readonly ulong[] _known = new ulong[1 << FilterBits];

    /// <summary>A table of features and their rows of sixteen. No feature is 0, which marks a free place.</summary>
    public WeightTable(ReadOnlySpan<uint> features, ReadOnlySpan<sbyte> rows)
    {
        _keys = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(features.Length + (features.Length / 2), Bucket))];
        _rows = new sbyte[_keys.Length * Tags.Count];
        _mask = ((uint)_keys.Length / Bucket) - 1;
        for (var i = 0; i < features.Length; i++)
        {
            var slot = FreeSlot(features[i]);
            _keys[slot] = features[i];
            rows.Slice(i * Tags.Count, Tags.Count).CopyTo(_rows.AsSpan(slot * Tags.Count));
            _known[features[i] >> (32 - FilterBits)] |= BitsOf(features[i]);
        }
    }

    /// <summary>The sums of the weights of some features, whose memory it takes for itself; those without any count nothing.</summary>
    /// <remarks>Three loops, for the processor then waits for many places of memory at once.</remarks>
    public Vector256<short> Sum(Span<uint> features)
    {
        var count = 0;
        foreach (var feature in features)
        {
            features[count] = feature;
            count += (_known[feature >> (32 - FilterBits)] & BitsOf(feature)) == BitsOf(feature) ? 1 : 0;
        }

        var slots = features[..FindSlots(features[..count])];
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var slot in slots)
        {
            var (first, second) = Vector128.Widen(Vector128.LoadUnsafe(ref rows, slot * Tags.Count));
            (low, high) = (low + first, high + second);
        }

        return Vector256.Create(low, high);
    }

    /// <summary>Puts the slots of known features in the features' place; tells how many there are.</summary>
    private int FindSlots(Span<uint> features)
    {
        var count = 0;
        foreach (var feature in features)
        {
            if (SlotOf(feature) is >= 0 and var slot)
                features[count++] = (uint)slot;
        }

        return count;
    }

    /// <summary>Where a feature is, or -1.</summary>
    private int SlotOf(uint feature)
    {
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        for (var bucket = feature & _mask; ; bucket = (bucket + 1) & _mask)
        {
            var slots = Vector256.LoadUnsafe(ref keys, bucket * Bucket);
            if (Vector256.Equals(slots, Vector256.Create(feature)).ExtractMostSignificantBits() is not 0 and var found)
                return (int)(bucket * Bucket) + BitOperations.TrailingZeroCount(found);
            if (Vector256.EqualsAny(slots, Vector256<uint>.Zero))
                return -1;
        }
    }

    private int FreeSlot(uint feature)
    {
        var slot = (int)((feature & _mask) * Bucket);
        while (_keys[slot] != 0 && _keys[slot] != feature)
            slot = (slot + 1) & (_keys.Length - 1);
        return slot;
    }

    private static ulong BitsOf(uint feature) => (1UL << (int)((feature >> 5) & 63)) | (1UL << (int)((feature >> 11) & 63));
}
