using System.Collections.Frozen;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>Finds words whose initials are the letters of a short form: of <c>ToT</c> they are <c>Tree of Thoughts</c>, not <c>Thoughts</c>.</summary>
internal static class InitialWords
{
    /// <summary>Words of these may stand for a letter or for none.</summary>
    private static readonly FrozenSet<string> FunctionWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per", "the", "to", "via", "with");

    /// <summary>Where the words begin that end the text and have these initials, in their order; -1 where none do.</summary>
    public static int Find(ReadOnlySpan<char> text, ReadOnlySpan<char> letters)
    {
        var start = LastWordStart(text);
        if (start == text.Length)
            return -1;
        var word = text[start..];
        var before = text[..start].TrimEnd(" -–/");
        if (char.ToLowerInvariant(word[0]) == char.ToLowerInvariant(letters[^1]))
        {
            var found = letters.Length == 1 ? start : Find(before, letters[..^1]);
            if (found >= 0)
                return found;
        }

        return FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? Find(before, letters) : -1;
    }

    private static int LastWordStart(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return start;
    }
}
