using System.Buffers;
using System.Collections.Frozen;
using PaperGraph.Core.Mentions;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>Finds short forms that a text defines: <c>long form (SHORT)</c>, or <c>SHORT (long form)</c>.</summary>
/// <remarks>
/// A. S. Schwartz and M. A. Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text,
/// Pacific Symposium on Biocomputing 8 (2003) 451–462.
/// </remarks>
internal static class SchwartzHearst
{
    private const int LongestShortForm = 12;
    private const int LongestBracket = 300;
    private const int LongestLongForm = 200;
    private const int ShortestWord = 4;

    /// <summary>A clause is no long form.</summary>
    private static readonly FrozenSet<string> ClauseWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "is", "are", "was", "were", "that", "which", "we", "has", "have", "can");

    private static readonly string[] NumberWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[];—");

    /// <summary>The definitions of a sentence, in its order.</summary>
    public static void Find(string text, SentenceSpan sentence, List<Abbreviation> found)
    {
        for (var open = NextOpen(text, sentence.Start, sentence.End); open >= 0; open = NextOpen(text, open + 1, sentence.End))
        {
            var close = Close(text, open, sentence.End);
            if (close < 0)
                continue;
            if (Inside(text, sentence, open, close) is { } definition)
                found.Add(definition);
        }
    }

    private static int NextOpen(string text, int from, int limit)
    {
        var at = text.AsSpan(from, limit - from).IndexOfAny('(', '[');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The bracket that closes this one, others inside it passed over.</summary>
    private static int Close(string text, int open, int limit)
    {
        var (opening, closing) = text[open] == '(' ? ('(', ')') : ('[', ']');
        var depth = 0;
        for (var i = open; i < Math.Min(limit, open + LongestBracket); i++)
        {
            depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    private static Abbreviation? Inside(string text, SentenceSpan sentence, int open, int close)
    {
        var (start, limit) = Trim(text, open + 1, close);
        var end = FirstPart(text, start, limit);
        if (end <= start)
            return null;
        if (end == start + 1)
            return InitialOf(text, sentence, open, start, close);
        var first = IsShortForm(text.AsSpan(start, end - start)) ? LongBefore(text, sentence, open, (start, end), close) : ShortBefore(text, sentence, open, (start, end), close);
        return first ?? LastPart(text, sentence, open, (start, end, limit), close);
    }

    /// <summary><c>(blood-brain barrier, BBB)</c>, <c>glutathione peroxidase (EC 1.11.1.9; GPx)</c>.</summary>
    private static Abbreviation? LastPart(string text, SentenceSpan sentence, int open, (int Start, int End, int Limit) parts, int close)
    {
        var start = Math.Max(text.LastIndexOf(' ', parts.Limit - 1, parts.Limit - parts.Start) + 1, parts.Start);
        if (start <= parts.End || start - 1 <= parts.Start || text[start - 2] is not (',' or ';'))
            return null;
        var shortForm = text.AsSpan(start, parts.Limit - start);
        if (!IsShortForm(shortForm) || CapitalsOf(shortForm) < 2)
            return null;
        var longForm = text.AsSpan(parts.Start, start - 2 - parts.Start);
        if (CountWords(longForm) > 1 && StartBefore(longForm, shortForm) == 0 && IsLongForm(longForm, shortForm))
            return new(shortForm.ToString(), longForm.ToString(), sentence.Field, parts.Start, parts.Limit);
        return text[start - 2] == ';' ? LongBefore(text, sentence, open, (start, parts.Limit), close) : null;
    }

    /// <summary><c>placebo (P)</c>: one capital stands for the word right before it. A and I are words themselves.</summary>
    private static Abbreviation? InitialOf(string text, SentenceSpan sentence, int open, int letter, int close)
    {
        var end = open;
        while (end > sentence.Start && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > sentence.Start && char.IsLetter(text[start - 1]))
            start--;
        var isWord = end - start >= ShortestWord && (start == sentence.Start || text[start - 1] == ' ') && char.ToUpperInvariant(text[start]) == text[letter] && char.IsLower(text[end - 1]);
        return isWord && char.IsUpper(text[letter]) && text[letter] is not ('A' or 'I')
            ? new(text[letter].ToString(), text[start..end], sentence.Field, start, close + 1) : null;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '"' or '\'' or '“')
            start++;
        while (end > start && text[end - 1] is ' ' or '"' or '\'' or '”')
            end--;
        return (start, end);
    }

    /// <summary>Of <c>(MoE; Doe, 2020)</c> the part before the first separator.</summary>
    private static int FirstPart(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is ';' || (text[i] == ',' && i + 1 < end && text[i + 1] == ' '))
                return i;
        }

        return end;
    }

    private static Abbreviation? LongBefore(string text, SentenceSpan sentence, int open, (int Start, int End) form, int close)
    {
        var end = open;
        while (end > sentence.Start && text[end - 1] is ' ' or '"' or '”' or '\'')
            end--;
        var first = WindowStart(text, sentence.Start, end, form.End - form.Start);
        var shortForm = text.AsSpan(form.Start, form.End - form.Start);
        var start = StartBefore(text.AsSpan(first, end - first), shortForm);
        if (start < 0)
            return null;
        var longForm = text.AsSpan(first + start, end - first - start);
        return IsLongForm(longForm, shortForm) ? new(shortForm.ToString(), longForm.ToString(), sentence.Field, first + start, close + 1) : null;
    }

    private static Abbreviation? ShortBefore(string text, SentenceSpan sentence, int open, (int Start, int End) longSpan, int close)
    {
        var end = open;
        while (end > sentence.Start && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > sentence.Start && text[start - 1] is not (' ' or '(' or ','))
            start--;
        var shortForm = text.AsSpan(start, end - start);
        var longText = text.AsSpan(longSpan.Start, longSpan.End - longSpan.Start);
        if (shortForm.Length < 2 || !IsShortForm(shortForm) || CountWords(longText) < 2 || CapitalsOf(shortForm) < 2)
            return null;
        var at = LongFormStart(longText, shortForm);
        return at == 0 && IsLongForm(longText, shortForm) ? new(shortForm.ToString(), longText.ToString(), sentence.Field, start, close + 1) : null;
    }

    /// <summary>At most min(|A| + 5, 2|A|) words before the bracket, as the paper has it.</summary>
    private static int WindowStart(string text, int limit, int end, int length)
    {
        var words = Math.Min(length + 5, length * 2);
        var at = end;
        while (at > limit && words > 0)
        {
            at--;
            if (at == limit || text[at - 1] is ' ' or '-' or '\u2013' or '(' or '/')
                words--;
        }

        return at;
    }

    /// <summary>
    /// Words with the right initials win over what the paper's match finds, which may lie inside the last of them, unless they
    /// would cut a compound: <c>multi-modal large language models</c> are MLLMs.
    /// </summary>
    private static int StartBefore(ReadOnlySpan<char> text, ReadOnlySpan<char> shortForm)
    {
        Span<char> letters = stackalloc char[LongestShortForm];
        var count = 0;
        for (var i = 0; i < shortForm.Length; i++)
        {
            if (char.IsLetterOrDigit(shortForm[i]) && !IsPluralSign(shortForm, i))
                letters[count++] = shortForm[i];
        }

        var start = LongFormStart(text, shortForm);
        var initials = count > 1 ? InitialWords.Find(text, letters[..count]) : -1;
        var cutsCompound = initials > 0 && text[initials - 1] is '-' or '–';
        return initials >= 0 && (start < 0 || initials < start || !cutsCompound) ? initials : start;
    }

    /// <summary>
    /// The paper's backward match: each letter and digit of the short form, from its last, is sought in the long form; the
    /// first one must begin a word. Gives where the long form begins, or -1.
    /// </summary>
    private static int LongFormStart(ReadOnlySpan<char> text, ReadOnlySpan<char> shortForm)
    {
        var at = text.Length - 1;
        for (var s = shortForm.Length - 1; s >= 0; s--)
        {
            if (!char.IsLetterOrDigit(shortForm[s]))
                continue;
            if (IsPluralSign(shortForm, s))
                continue;
            var wanted = char.ToLowerInvariant(shortForm[s]);
            while (at >= 0 && ((char.ToLowerInvariant(text[at]) != wanted && !(s == 0 && IsNumberWord(text[at..], wanted))) || (s == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1]))))
                at--;
            if (at < 0)
                return -1;
            at--;
        }

        var start = at + 1;
        while (start > 0 && text[start - 1] is not (' ' or '(' or '/') && !(start > 1 && text[start - 1] == '-' && IsPrefix(text[..(start - 1)])))
            start--;
        return start;
    }

    /// <summary>Whether a word before a hyphen denies or parts what follows it: <c>non-high-density lipoprotein</c>, <c>malformations--persistent</c>.</summary>
    private static bool IsPrefix(ReadOnlySpan<char> text) =>
        text[^1] == '-' || text.EndsWith("non", StringComparison.OrdinalIgnoreCase) || text.EndsWith("anti", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a digit's word begins here: <c>three-dimensional</c> is 3D.</summary>
    private static bool IsNumberWord(ReadOnlySpan<char> text, char digit) =>
        digit is >= '1' and <= '9' && text.StartsWith(NumberWords[digit - '1'], StringComparison.OrdinalIgnoreCase);

    /// <summary>The s of <c>LLMs</c> stands for the plural, not for a letter of the long form.</summary>
    private static bool IsPluralSign(ReadOnlySpan<char> shortForm, int index) =>
        index == shortForm.Length - 1 && index > 1 && shortForm[index] == 's' && char.IsUpper(shortForm[index - 1]);

    // "interpretability (i.e. …)" explains, it does not abbreviate.
    private static bool IsLatin(ReadOnlySpan<char> form)
    {
        var bare = form.TrimEnd('.');
        return bare is "i.e" or "e.g" or "ie" or "eg" or "cf" or "viz" or "etc" or "al" or "resp";
    }

    private static bool IsShortForm(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > LongestShortForm || !char.IsLetterOrDigit(form[0]) || CountWords(form) > 2 || IsLatin(form))
            return false;
        var letters = 0;
        foreach (var c in form)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            if (c is ':' or '=' or '<' or '>' or '%' or '\\' or '{')
                return false;
        }

        return letters > 0;
    }

    private static bool IsLongForm(ReadOnlySpan<char> longForm, ReadOnlySpan<char> shortForm)
    {
        if (longForm.Length <= shortForm.Length || longForm.Length > LongestLongForm || HoldsBracket(longForm))
            return false;
        var words = CountWords(longForm);
        return words <= Math.Min(shortForm.Length + 5, shortForm.Length * 2) && !HoldsFormOrClause(longForm, shortForm);
    }

    /// <summary>A bracket inside a word is part of it: <c>benzo[a]pyrene</c>.</summary>
    private static bool HoldsBracket(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Brackets) is var at && at >= 0)
        {
            var close = text[at] is '(' or '[' ? text[at..].IndexOfAny(')', ']') : -1;
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || close is < 2 or > 3)
                return true;
            text = text[(at + close + 1)..];
        }

        return false;
    }

    private static bool HoldsFormOrClause(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        foreach (var range in text.Split(' '))
        {
            if (text[range].SequenceEqual(word) || ClauseWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[range]))
                return true;
        }

        return false;
    }

    private static int CountWords(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : text.Count(' ') + 1;

    private static int CapitalsOf(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
            capitals += char.IsUpper(c) ? 1 : 0;
        return capitals;
    }
}
