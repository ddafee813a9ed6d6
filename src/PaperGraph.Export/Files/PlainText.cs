using System.Buffers;
using System.Text;

namespace PaperGraph.Export.Files;

/// <summary>Text that a file format can hold.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Surrogates = SearchValues.Create(Range('\ud800', '\udfff'));
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        Range('\0', '\u0008') + "\u000b\u000c" + Range('\u000e', '\u001f') + Range('\ud800', '\udfff') + "\ufffe\uffff");

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\t\u000b\u000c\u0085\u2028\u2029");

    /// <summary>The text without unpaired surrogates, which no UTF-8 file can hold.</summary>
    public static string Encodable(string text) => text.AsSpan().ContainsAny(Surrogates) ? Filter(text, Surrogates) : text;

    /// <summary>The text without what XML 1.0 cannot hold: control characters, unpaired surrogates, U+FFFE and U+FFFF.</summary>
    public static string Xml(string text) => text.AsSpan().ContainsAny(Suspects) ? Filter(text, Suspects) : text;

    /// <summary>The text on one line, without blanks around it.</summary>
    public static string OneLine(string text) => text.AsSpan().ContainsAny(LineBreaks)
        ? string.Join(' ', text.Split([.. "\n\r\t\u000b\u000c\u0085\u2028\u2029 "], StringSplitOptions.RemoveEmptyEntries))
        : text.Trim();

    private static string Filter(string text, SearchValues<char> unwanted)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                result.Append(text[i]).Append(text[++i]);
            else if (!unwanted.Contains(text[i]))
                result.Append(text[i]);
        }

        return result.ToString();
    }

    private static string Range(char first, char last) =>
        string.Create(last - first + 1, first, static (span, start) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = (char)(start + i);
        });
}
