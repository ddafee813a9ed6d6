using System.Runtime.CompilerServices;

namespace PaperGraph.Extraction.Features;

/// <summary>
/// Tells of most keys that a large table does not hold that it does not, from memory that is small enough to stay near the processor. Two bits
/// for each key, in one word of 64. Keys are hashes.
/// </summary>
/// <remarks>After B. H. Bloom, Space/time trade-offs in hash coding with allowable errors, CACM 13 (1970).</remarks>
internal readonly struct KeyFilter
{
    private const int WordBits = 15;

    private readonly ulong[] _words;

    public KeyFilter(ReadOnlySpan<uint> keys)
    {
        _words = new ulong[1 << WordBits];
        foreach (var key in keys)
            _words[key >> (32 - WordBits)] |= BitsOf(key);
    }

    /// <summary>Whether a key may be among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint key) => (~_words[key >> (32 - WordBits)] & BitsOf(key)) == 0;

    private static ulong BitsOf(uint key) => (1UL << (int)((key >> 5) & 63)) | (1UL << (int)((key >> 11) & 63));
}
