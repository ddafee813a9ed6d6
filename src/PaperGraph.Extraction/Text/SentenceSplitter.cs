using System.Collections.Frozen;

namespace PaperGraph.Extraction.Text;

/// <summary>Finds where sentences end: at a full stop, question or exclamation mark that the next words allow.</summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "al", "approx", "cf", "dept", "dr", "e.g", "eg", "eq", "eqs", "fig", "figs", "i.e", "ie", "incl", "mr", "mrs", "ms", "no", "nos", "prof",
        "resp", "sec", "sect", "st", "tab", "viz", "vol", "vs", "w.r.t", "wrt");

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "Additionally", "Although", "An", "As", "At", "Based", "Both", "By", "Code", "Despite", "Each", "Experiments", "Extensive", "Finally", "For",
        "From", "Furthermore", "Here", "However", "In", "It", "Its", "Moreover", "On", "One", "Our", "Recent", "Recently", "Results", "Since", "Such",
        "Texts", "That", "The", "Then", "There", "Therefore", "These", "This", "Those", "Thus", "To", "Unlike", "Using", "We", "When", "While", "With");

    /// <summary>The sentences of a text, without the white space around them, in order. Their spans hold every other character.</summary>
    public static List<(int Start, int End)> Split(string text)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var i = text.AsSpan().IndexOfAny('.', '!', '?'); i >= 0 && i < text.Length; i = NextStop(text, Math.Max(i + 1, start)))
        {
            var end = EndAt(text, start, i);
            if (end < 0)
                continue;
            Add(text, start, end, sentences);
            start = end;
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static int NextStop(string text, int from)
    {
        var next = text.AsSpan(Math.Min(from, text.Length)).IndexOfAny('.', '!', '?');
        return next < 0 ? -1 : from + next;
    }

    private static void Add(string text, int start, int end, List<(int Start, int End)> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add((start, end));
    }

    /// <summary>The end of the sentence that stops here, or -1 where it goes on.</summary>
    private static int EndAt(string text, int start, int stop)
    {
        var end = stop + 1;
        while (end < text.Length && text[end] is '"' or '\'' or ')' or ']' or '”' or '’' or '.' or '!' or '?')
            end++;
        if (end == text.Length)
            return end;
        if (!char.IsWhiteSpace(text[end]))
            return text[stop] == '.' && end == stop + 1 && IsMissingBlank(text, stop) ? end : -1;
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next == text.Length || (MayBegin(text, next) && !EndsInAbbreviation(text, start, stop)) ? end : -1;
    }

    private static bool MayBegin(string text, int index) =>
        char.IsUpper(text[index]) || char.IsDigit(text[index]) || text[index] is '"' or '“' or '\'' or '(' or '[' or '$' or '\\'
        || (index + 1 < text.Length && char.IsLower(text[index]) && (char.IsUpper(text[index + 1]) || char.IsDigit(text[index + 1])))
        || char.GetUnicodeCategory(text[index]) == System.Globalization.UnicodeCategory.OtherLetter;

    private static bool EndsInAbbreviation(string text, int start, int stop)
    {
        if (text[stop] != '.')
            return false;
        var word = LastWord(text.AsSpan(start, stop - start));
        var initial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I' && stop - 2 >= start && text[stop - 2] == ' ';
        return initial || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var blank = text.LastIndexOfAny(' ', '(', ',');
        return text[(blank + 1)..];
    }

    /// <summary>A full stop without a blank after it, as joined lines leave: a long word in small letters, then one that opens sentences.</summary>
    private static bool IsMissingBlank(string text, int stop)
    {
        if (stop < 3 || !char.IsLower(text[stop - 1]) || !char.IsLower(text[stop - 2]) || !char.IsUpper(text[stop + 1]))
            return false;
        var rest = text.AsSpan(stop + 1, Math.Min(16, text.Length - stop - 1));
        var blank = rest.IndexOfAny(' ', ',');
        return blank > 0 && Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..blank]);
    }
}
