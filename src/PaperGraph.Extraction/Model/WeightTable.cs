using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Features;

namespace PaperGraph.Extraction.Model;

/// <summary>
/// The weights of features: for each sixteen whole numbers of one byte, one for each tag, in units of <see cref="Step"/>. Whole
/// numbers add up to the same sum in any order, so a word's features may be added once and for all; bytes keep the table small,
/// for the time goes into waiting for it. So three features and their rows share 64 bytes, which a processor fetches at once.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>What a weight of one is worth.</summary>
    public const float Step = 1 / 128f;

    /// <summary>Sixteen bytes for three features and nothing, then their rows. A feature whose bucket is full is in the next one.</summary>
    private const int Bucket = 64;

    private const int FeaturesOfBucket = 3;

    private readonly byte[] _memory;
    private readonly int _start;
    private readonly uint _mask;
    private readonly KeyFilter _known;

    /// <summary>A table of features and their rows of sixteen. No feature is 0, which marks a free place.</summary>
    public WeightTable(ReadOnlySpan<uint> features, ReadOnlySpan<sbyte> rows)
    {
        // At most five of twelve places are taken: a fuller table is smaller, and slower.
        var buckets = BitOperations.RoundUpToPowerOf2(((uint)features.Length * 4 / 5) + 1);
        _memory = GC.AllocateArray<byte>((int)(buckets + 1) * Bucket, pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0) & (Bucket - 1));
        _mask = buckets - 1;
        _known = new(features);
        for (var i = 0; i < features.Length; i++)
            Add(features[i], MemoryMarshal.AsBytes(rows.Slice(i * Tags.Count, Tags.Count)));
    }

    /// <summary>The sums of the weights of some features, whose memory it takes for itself; those without any count nothing.</summary>
    public Vector256<short> Sum(Span<uint> features)
    {
        // What may have weights first: the processor then waits for many places of memory at once.
        var count = 0;
        foreach (var feature in features)
        {
            features[count] = feature;
            count += _known.MayHold(feature) ? 1 : 0;
        }

        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var feature in features[..count])
        {
            var place = Find(feature);
            if (place < 0)
                continue;
            var (first, second) = Vector128.Widen(Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_memory), (nuint)place).AsSByte());
            (low, high) = (low + first, high + second);
        }

        return Vector256.Create(low, high);
    }

    /// <summary>Where the row of a feature begins, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint feature)
    {
        for (var bucket = feature & _mask; ; bucket = (bucket + 1) & _mask)
        {
            var start = _start + ((int)bucket * Bucket);
            var keys = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_memory), (nuint)start).AsUInt32();
            if (Vector128.Equals(keys, Vector128.Create(feature)).ExtractMostSignificantBits() is not 0 and var found)
                return start + (Tags.Count * (BitOperations.TrailingZeroCount(found) + 1));
            if (keys[FeaturesOfBucket - 1] == 0)
                return -1;
        }
    }

    private void Add(uint feature, ReadOnlySpan<byte> row)
    {
        for (var bucket = feature & _mask; ; bucket = (bucket + 1) & _mask)
        {
            var memory = _memory.AsSpan(_start + ((int)bucket * Bucket), Bucket);
            var free = MemoryMarshal.Cast<byte, uint>(memory)[..FeaturesOfBucket].IndexOf(0u);
            if (free < 0)
                continue;
            MemoryMarshal.Write(memory[(free * sizeof(uint))..], feature);
            row.CopyTo(memory[(Tags.Count * (free + 1))..]);
            return;
        }
    }
}
