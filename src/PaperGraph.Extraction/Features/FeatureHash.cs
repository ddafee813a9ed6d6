using System.Runtime.CompilerServices;

namespace PaperGraph.Extraction.Features;

/// <summary>
/// Turns what is seen into 32-bit numbers that are the same in every run and on every machine. Two things that share a
/// number share a weight; with half a million weights that befalls one unseen feature in ten thousand.
/// </summary>
internal static class FeatureHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    /// <summary>One number of two; the order counts.</summary>
    /// <remarks>Inlined, so that what is constant is worked out when the program is compiled.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint left, uint right)
    {
        var product = (left ^ First) * (((ulong)right << 1) ^ Second);
        product ^= product >> 32;
        product *= First;
        return (uint)(product >> 32);
    }

    /// <summary>One number of three; the order counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint first, uint second, uint third) => Of(Of(first, second), third);

    /// <summary>The number of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var c in text)
            hash = (hash ^ c) * 0x100000001B3;
        return Of((uint)hash, (uint)(hash >> 32));
    }
}
