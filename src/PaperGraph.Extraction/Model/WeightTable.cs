using System.Numerics;
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

    private const int FilterBits = 21;

    private readonly uint[] _keys;
    private readonly sbyte[] _rows;
    private readonly uint _mask;

    // A bit for each of the features' first 21 bits: most of what has no weight is told by this small table alone.
    private readonly ulong[] _known = new ulong[1 << (FilterBits - 6)];

    /// <summary>A table of features and their rows of sixteen. No feature is 0, which marks a free place.</summary>
    public WeightTable(ReadOnlySpan<uint> features, ReadOnlySpan<sbyte> rows)
    {
        _keys = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(features.Length + (features.Length / 2), 4))];
        _rows = new sbyte[_keys.Length * Tags.Count];
        _mask = (uint)_keys.Length - 1;
        for (var i = 0; i < features.Length; i++)
        {
            var slot = SlotOf(features[i]);
            _keys[slot] = features[i];
            rows.Slice(i * Tags.Count, Tags.Count).CopyTo(_rows.AsSpan((int)slot * Tags.Count));
            var bit = features[i] >> (32 - FilterBits);
            _known[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>The sums of the weights of some features; those without any count nothing.</summary>
    /// <remarks>Three loops, for the processor then waits for many places of memory at once.</remarks>
    public Vector256<short> Sum(ReadOnlySpan<uint> features)
    {
        Span<uint> slots = stackalloc uint[features.Length];
        var count = 0;
        foreach (var feature in features)
        {
            var bit = feature >> (32 - FilterBits);
            slots[count] = feature;
            count += (int)(_known[bit >> 6] >> (int)(bit & 63)) & 1;
        }

        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var slot in slots[..FindSlots(slots[..count])])
        {
            var (first, second) = Vector128.Widen(Vector128.Create(_rows.AsSpan((int)slot * Tags.Count, Tags.Count)));
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
            var slot = SlotOf(feature);
            features[count] = slot;
            count += _keys[slot] == 0 ? 0 : 1;
        }

        return count;
    }

    /// <summary>Where a feature is, or where there would be room for it.</summary>
    private uint SlotOf(uint feature)
    {
        var slot = feature & _mask;
        while (_keys[slot] != 0 && _keys[slot] != feature)
            slot = (slot + 1) & _mask;
        return slot;
    }
}
