namespace PaperGraph.Ingest.BibTeX;

/// <summary>Braces in values.</summary>
internal static class BibText
{
    /// <summary>The index after the group that opens at a brace; -1 if it does not close.</summary>
    public static int EndOfGroup(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            var found = text.AsSpan(i).IndexOfAny('{', '}');
            if (found < 0)
                return -1;
            i += found;
            depth += text[i] == '{' ? 1 : -1;
            if (depth == 0)
                return i + 1;
        }

        return -1;
    }

    /// <summary>The index of the first character of those given that stands outside of all braces; -1 if there is none.</summary>
    public static int IndexOutside(string text, int from, Func<char, bool> wanted)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            if (depth == 0 && wanted(text[i]))
                return i;
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
        }

        return -1;
    }

    /// <summary>The parts that characters outside of all braces divide.</summary>
    public static List<string> Split(string text, Func<char, bool> divides)
    {
        var parts = new List<string>();
        var start = 0;
        for (int end; (end = IndexOutside(text, start, divides)) >= 0; start = end + 1)
            parts.Add(text[start..end]);
        parts.Add(text[start..]);
        return parts;
    }
}
