using System.Buffers;
using System.Text.Unicode;

namespace PaperGraph.Ingest.Text;

/// <summary>
/// Text from bytes that may not be UTF-8. Each byte that fits nowhere becomes the lone surrogate U+DC00 + byte, which no
/// valid text holds, so that a reader goes on and the record that holds it can be found and rejected.
/// </summary>
/// <remarks>The escape of PEP 383 ("surrogateescape").</remarks>
internal static class EscapedUtf8
{
    /// <summary>The text of the bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return new string(buffer, 0, Decode(bytes, buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>The index of the first escaped byte, or -1.</summary>
    public static int IndexOfBroken(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var found = text[from..].IndexOfAnyInRange('\uDC80', '\uDCFF');
            if (found < 0)
                return -1;
            from += found;
            if (from == 0 || !char.IsHighSurrogate(text[from - 1]))
                return from;
            from++;
        }

        return -1;
    }

    /// <summary>The byte that an escape stands for.</summary>
    public static byte ByteOf(char escape) => (byte)(escape - 0xDC00);

    /// <summary>The text with a question mark in the place of each broken byte, to be shown.</summary>
    public static string Show(string text)
    {
        if (IndexOfBroken(text) < 0)
            return text;
        return string.Create(text.Length, text, static (shown, text) =>
        {
            text.CopyTo(shown);
            for (var found = IndexOfBroken(shown); found >= 0; found = IndexOfBroken(shown))
                shown[found] = '?';
        });
    }

    private static int Decode(ReadOnlySpan<byte> bytes, Span<char> buffer)
    {
        var written = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(bytes, buffer[written..], out var read, out var count, replaceInvalidSequences: false);
            written += count;
            if (status == OperationStatus.Done)
                return written;
            buffer[written++] = (char)(0xDC00 + bytes[read]);
            bytes = bytes[(read + 1)..];
        }
    }
}
