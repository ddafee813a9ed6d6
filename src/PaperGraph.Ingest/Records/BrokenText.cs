using System.Globalization;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Records;

/// <summary>Records that hold bytes which are not UTF-8.</summary>
internal static class BrokenText
{
    /// <summary>The reject of a record that holds such a byte, at the line and column of the first; else null.</summary>
    public static PaperReading.Rejected? Find(InputContent content, long line, string rawText)
    {
        var found = EscapedUtf8.IndexOfBroken(rawText);
        if (found < 0)
            return null;
        var lineStart = rawText.LastIndexOf('\n', found) + 1;
        var lineEnd = rawText.IndexOf('\n', found);
        var lineText = rawText[lineStart..(lineEnd < 0 ? rawText.Length : lineEnd)];
        var value = EscapedUtf8.ByteOf(rawText[found]).ToString("x2", CultureInfo.InvariantCulture);
        return content.Reject(
            line + rawText.AsSpan(0, found).Count('\n'), found - lineStart + 1, $"the byte 0x{value} is not UTF-8 text", rawText,
            EscapedUtf8.Show(lineText), "save the file as UTF-8; UTF-16 with a byte order mark is read too");
    }
}
