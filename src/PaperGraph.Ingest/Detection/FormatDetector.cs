using PaperGraph.Core.Diagnostics;
using PaperGraph.Ingest.Records;

namespace PaperGraph.Ingest.Detection;

/// <summary>Finds a file's format in its content; its name plays no part.</summary>
internal static class FormatDetector
{
    // beginnings of files that people mistake for text
    private static readonly (byte[] Magic, string What)[] KnownBinaries =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ("PK\x03\x04"u8.ToArray(), "a ZIP archive or an office document"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
        ([0x28, 0xb5, 0x2f, 0xfd], "compressed by zstd"),
        ("BZh"u8.ToArray(), "compressed by bzip2"),
        ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "compressed by xz"),
    ];

    /// <summary>The format; null and a reason where there is none that can be read.</summary>
    public static InputFormat? Detect(InputContent content, out string reason)
    {
        var bytes = content.Peek(TextHead.Size);
        reason = Refuse(bytes, content.Damage) ?? "";
        if (reason.Length > 0)
            return null;
        var head = TextHead.Of(bytes);
        if (head.FirstText.StartsWith('<'))
        {
            reason = "is XML or HTML, which cannot be read";
            return null;
        }

        var format = InputFormat.All.FirstOrDefault(format => format.Recognizes(head));
        reason = format is null ? "is of no format that can be read" : "";
        return format;
    }

    /// <summary>Why bytes are no text to read; null if they are.</summary>
    public static string? Refuse(ReadOnlySpan<byte> bytes, string? damage)
    {
        if (!bytes.ContainsAnyExcept(" \t\r\n"u8))
            return damage is not null ? $"cannot be read: {damage}" : bytes.IsEmpty ? "is empty" : "is empty but for blanks";
        foreach (var (magic, what) in KnownBinaries)
        {
            if (bytes.StartsWith(magic))
                return $"is a binary file ({what})";
        }

        return IsBinary(bytes) ? "is a binary file, not text" : null;
    }

    /// <summary>The error of an input that cannot be read.</summary>
    public static PaperGraphException Error(string name, string reason) => new(ErrorKind.Input, $"{(name == "-" ? "standard input" : name)} {reason}.", Hint(reason));

    private static string Hint(string reason) => reason.StartsWith("is empty", StringComparison.Ordinal)
        ? "check that the file was written completely"
        : "give JSON Lines, BibTeX, RIS, nbib, CSV or TSV, or the text of a listing page, plain or gzip; or name it where the content does not tell: --input-format";

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
            return true;
        var controls = 0;
        foreach (var c in bytes)
        {
            if (c < 0x20 && c is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0b or 0x0c or 0x1b))
                controls++;
        }

        return controls > bytes.Length / 20;
    }
}
