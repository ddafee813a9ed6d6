using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>Where an entry begins: <c>@</c>, letters, perhaps blanks, and a brace or parenthesis. Any other <c>@</c> is text.</summary>
internal static class BibEntryStart
{
    /// <summary>The index of the first such <c>@</c> from a position on, with that of its brace; false if there is none.</summary>
    public static bool TryFind(string line, int from, out int start, out int brace)
    {
        brace = 0;
        while ((start = line.IndexOf('@', from)) >= 0)
        {
            // an address (x@y) is no entry
            if ((start == 0 || !char.IsAsciiLetterOrDigit(line[start - 1])) && TryFindBrace(line, start, out brace))
                return true;
            from = start + 1;
        }

        return false;
    }

    /// <summary>Whether an entry begins with the line.</summary>
    public static bool IsAtStart(string line)
    {
        var start = 0;
        while (start < line.Length && WhiteSpace.Is(line[start]))
            start++;
        return start < line.Length && line[start] == '@' && TryFindBrace(line, start, out _);
    }

    /// <summary>The entry's type, in lower case.</summary>
    public static string TypeOf(ReadOnlySpan<char> entry)
    {
        var end = entry[1..].IndexOfAny(" \t\n{(");
        return entry.Slice(1, end < 0 ? entry.Length - 1 : end).ToString().ToLowerInvariant();
    }

    private static bool TryFindBrace(string line, int at, out int brace)
    {
        brace = at + 1;
        while (brace < line.Length && char.IsAsciiLetter(line[brace]))
            brace++;
        if (brace == at + 1)
            return false;
        while (brace < line.Length && WhiteSpace.Is(line[brace]))
            brace++;
        return brace < line.Length && line[brace] is ('{' or '(');
    }
}
