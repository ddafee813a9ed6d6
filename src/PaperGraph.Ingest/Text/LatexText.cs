using System.Buffers;
using System.Text;

namespace PaperGraph.Ingest.Text;

/// <summary>Text that is written in LaTeX, as plain Unicode.</summary>
internal static class LatexText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\{}$~`");

    /// <summary>
    /// The text with accents and signs as characters, formatting commands gone and their arguments kept, simple mathematics
    /// in Unicode and other mathematics as it is, white space collapsed, in normal form C. The case of letters is not touched.
    /// </summary>
    public static string Decode(string text)
    {
        var hasMarkup = text.AsSpan().ContainsAny(Markup) || text.Contains("--", StringComparison.Ordinal) || text.Contains("''", StringComparison.Ordinal);
        var decoded = hasMarkup ? new LatexDecoder(text).Decode() : text;
        // broken bytes stand as half characters, which have no normal form; the record is rejected later
        return WhiteSpace.Collapse(EscapedUtf8.IndexOfBroken(decoded) < 0 ? decoded.Normalize() : decoded);
    }

    /// <summary>An address or identifier without the escapes and commands that LaTeX needs: nothing else in it is changed.</summary>
    public static string DecodeAddress(string text)
    {
        text = text.Replace("\\url", "", StringComparison.Ordinal).Replace("\\~{}", "~", StringComparison.Ordinal);
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not ('\\' or '{' or '}'))
                result.Append(c);
        }

        return WhiteSpace.Collapse(result.ToString());
    }
}
