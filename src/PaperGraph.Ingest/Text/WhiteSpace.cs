using System.Text;

namespace PaperGraph.Ingest.Text;

/// <summary>White space as the formats know it: ASCII only, so that a no-break space stays a part of what it stands in.</summary>
internal static class WhiteSpace
{
    /// <summary>Blank, tab or line end.</summary>
    public static bool Is(char c) => c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f';

    /// <summary>The text with each run of white space made one blank, none at the ends.</summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Is(c))
                result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }

        if (result.Length > 0 && result[^1] == ' ')
            result.Length--;
        return result.ToString();
    }

    /// <summary>The text without white space at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.Trim(" \t\n\r\v\f");

    private static bool IsCollapsed(string text)
    {
        if (text.Length == 0)
            return true;
        if (Is(text[0]) || Is(text[^1]) || text.AsSpan().ContainsAny("\t\n\r\v\f"))
            return false;
        return !text.Contains("  ", StringComparison.Ordinal);
    }
}
