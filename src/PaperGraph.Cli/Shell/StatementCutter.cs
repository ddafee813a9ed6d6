namespace PaperGraph.Cli.Shell;

/// <summary>Cuts what is typed into statements: a semicolon ends one, unless it stands in quotes, backticks or a comment.</summary>
internal static class StatementCutter
{
    /// <summary>Where the first statement of a text ends: the place of its semicolon, or -1 where it goes on.</summary>
    public static int EndOf(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var next = text[i] switch
            {
                ';' => -1,
                '\'' or '"' => BehindQuotes(text, i),
                '`' => Behind(text, i + 1, "`"),
                '/' when text[i..].StartsWith("//") => Behind(text, i + 2, "\n"),
                '/' when text[i..].StartsWith("/*") => Behind(text, i + 2, "*/"),
                _ => i + 1,
            };
            if (next < 0)
                return i;
            i = next;
        }

        return -1;
    }

    /// <summary>Whether a text holds nothing but blanks and comments.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        for (var rest = text.Trim(); !rest.IsEmpty; rest = rest.Trim())
        {
            var end = rest.StartsWith("//") ? Behind(rest, 2, "\n") : rest.StartsWith("/*") ? Behind(rest, 2, "*/") : 0;
            if (end == 0)
                return false;
            rest = rest[end..];
        }

        return true;
    }

    private static int BehindQuotes(ReadOnlySpan<char> text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == text[start])
                return i + 1;
        }

        return text.Length;
    }

    private static int Behind(ReadOnlySpan<char> text, int start, string end)
    {
        var place = text[start..].IndexOf(end);
        return place < 0 ? text.Length : start + place + end.Length;
    }
}
