using System.Numerics;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Model;

/// <summary>
/// The weights of features: for each sixteen whole numbers, one for each tag, in units of <see cref="Step"/>. Whole numbers
/// add up to the same sum in any order, so a word's features may be added once and for all.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>What a weight of one is worth.</summary>
    public const float Step = 1 / 256f;

    private const int FilterBits = 21;

    private readonly (uint Key, int Row)[] _slots;
    private readonly uint _mask;
    private readonly short[] _rows;

    // A bit for each of the features' first 21 bits: most of what has no weight is told by this small table alone.
    private readonly ulong[] _known = new ulong[1 << (FilterBits - 6)];

    /// <summary>A table of features and their rows of sixteen.</summary>
    public WeightTable(ReadOnlySpan<uint> features, short[] rows)
    {
        _rows = rows;
        _slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * features.Length, 4))];
        _mask = (uint)_slots.Length - 1;
        for (var i = 0; i < features.Length; i++)
        {
            var slot = features[i] & _mask;
            while (_slots[slot].Row != 0)
                slot = (slot + 1) & _mask;
            _slots[slot] = (features[i], i + 1);
            var bit = features[i] >> (32 - FilterBits);
            _known[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>Adds the weights of some features; of those without any nothing.</summary>
    /// <remarks>Three loops, for the processor then waits for many places of memory at once.</remarks>
    public Vector256<short> Sum(ReadOnlySpan<uint> features, Vector256<short> sum)
    {
        Span<int> rows = stackalloc int[features.Length];
        var count = 0;
        foreach (var feature in features)
        {
            var bit = feature >> (32 - FilterBits);
            rows[count] = (int)feature;
            count += (int)(_known[bit >> 6] >> (int)(bit & 63)) & 1;
        }

        foreach (var row in rows[..FindRows(rows[..count])])
            sum = Vector256.AddSaturate(sum, Vector256.Create(_rows.AsSpan(row * Tags.Count, Tags.Count)));
        return sum;
    }

    /// <summary>Puts the rows of features in the features' place; tells how many there are.</summary>
    private int FindRows(Span<int> features)
    {
        var count = 0;
        foreach (var feature in features)
        {
            var slot = (uint)feature & _mask;
            while (_slots[slot].Row != 0 && _slots[slot].Key != (uint)feature)
                slot = (slot + 1) & _mask;
            features[count] = _slots[slot].Row - 1;
            count += _slots[slot].Row == 0 ? 0 : 1;
        }

        return count;
    }
}
