using System.Buffers;
using System.Text;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>Texts as sequences of code points, which is what the language counts.</summary>
internal static class CodePoints
{
    /// <summary>How many code points a text has.</summary>
    public static long Count(string text)
    {
        var count = text.Length;
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i < text.Length - 1; i++)
        {
            if (char.IsSurrogatePair(text, i))
                count--;
        }

        return count;
    }

    /// <summary>A part of a text; what lies outside is left out.</summary>
    public static string Part(string text, long start, long length)
    {
        var first = Offset(text, 0, start);
        return text[first..Offset(text, first, length)];
    }

    /// <summary>The text from its end to its beginning, code points kept whole.</summary>
    public static string Reverse(string text) => string.Create(text.Length, text, static (reversed, source) =>
    {
        source.CopyTo(reversed);
        reversed.Reverse();
        for (var i = 0; i < reversed.Length - 1; i++)
        {
            if (char.IsLowSurrogate(reversed[i]) && char.IsHighSurrogate(reversed[i + 1]))
                (reversed[i], reversed[i + 1]) = (reversed[i + 1], reversed[i]);
        }
    });

    /// <summary>How long a text goes before half a surrogate pair, or the code point that marks swapped bytes.</summary>
    public static int WholeLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == OperationStatus.Done && rune.Value != 0xFFFE)
            at += length;
        return at;
    }

    // Where a number of code points after an offset ends.
    private static int Offset(string text, int offset, long count)
    {
        for (; count > 0 && offset < text.Length; count--)
            offset += char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]) ? 2 : 1;
        return offset;
    }
}
