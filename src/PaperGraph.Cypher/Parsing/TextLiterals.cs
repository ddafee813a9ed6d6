using System.Globalization;
using System.Text;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Texts in quotes.</summary>
internal static class TextLiterals
{
    private const string Escapes = "\\'\"bfnrt", Meanings = "\\'\"\b\f\n\r\t";

    /// <summary>
    /// What a text in quotes means. A backslash before a character that needs none stays, as on Neo4j, so that <c>'\d+'</c> is a pattern.
    /// </summary>
    /// <param name="written">It with its quotes.</param>
    /// <param name="start">Where it stands, for errors.</param>
    public static string Decode(ReadOnlySpan<char> written, int start)
    {
        var inner = written[1..^1];
        return inner.Contains('\\') ? DecodeEscapes(inner, start + 1) : inner.ToString();
    }

    private static string DecodeEscapes(ReadOnlySpan<char> text, int start)
    {
        var decoded = new StringBuilder(text.Length);
        var position = 0;
        while (text[position..].IndexOf('\\') is var length and >= 0)
        {
            decoded.Append(text.Slice(position, length));
            position += length;
            position += DecodeEscape(text[position..], start + position, decoded);
        }

        return decoded.Append(text[position..]).ToString();
    }

    /// <summary>Reads one escape and gives its length.</summary>
    private static int DecodeEscape(ReadOnlySpan<char> text, int position, StringBuilder decoded)
    {
        var c = text[1];
        if (c == 'u')
        {
            decoded.Append(UnicodeEscapes.Unit(text[2..], position));
            return 6;
        }

        if (c == 'U' && text.Length >= 10 && IsRune(text[2..10], out var rune))
        {
            decoded.Append(rune.ToString());
            return 10;
        }

        if (Escapes.IndexOf(c) is var index and >= 0)
            decoded.Append(Meanings[index]);
        else
            decoded.Append('\\').Append(c);
        return 2;
    }

    private static bool IsRune(ReadOnlySpan<char> digits, out Rune rune)
    {
        rune = default;
        return uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && Rune.TryCreate(number, out rune);
    }
}
