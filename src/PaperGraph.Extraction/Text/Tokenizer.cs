using System.Buffers;

namespace PaperGraph.Extraction.Text;

/// <summary>
/// Cuts text into tokens at white space, punctuation and hyphens. Numbers keep their points, words the signs that tell
/// names apart (<c>C++</c>, <c>A*</c>, <c>pass@1</c>, <c>e.g.</c>); addresses, <c>$mathematics$</c> and citations are one token each.
/// </summary>
internal static class Tokenizer
{
    private const int LongestMath = 80;
    private const int LongestCitation = 60;

    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789,-– ");

    private static readonly SearchValues<string> Addresses =
        SearchValues.Create(["://", "www.", ".com/", ".io/", ".org/", ".co/", ".ai/"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may hold an address: where it does not, no piece need be looked at for one.</summary>
    public static bool HoldsAddress(ReadOnlySpan<char> text) => text.ContainsAny(Addresses);

    /// <summary>The piece that begins at a character that is no white space.</summary>
    public static (int End, TokenKind Kind) Next(string text, int start, int limit, bool mayBeAddress = true)
    {
        var c = text[start];
        if (mayBeAddress && IsAddress(text, start, limit, out var end))
            return (end, TokenKind.Url);
        if (c == '$' && MathEnd(text, start, limit) is var math && math > start)
            return (math, TokenKind.Math);
        if (c is '[' or '(' && CitationEnd(text, start, limit) is var citation && citation > start)
            return (citation, TokenKind.Citation);
        if (IsPossessive(text, start, limit))
            return (start + 2, TokenKind.Word);
        if (!IsLetterOrDigit(c))
            return (start + 1, TokenKind.Punctuation);
        return WordAt(text, start, limit);
    }

    /// <summary>Whether one hyphen joins what stands on its two sides.</summary>
    public static bool IsJoiningHyphen(string text, int index, int limit) =>
        IsHyphen(text[index]) && index > 0 && index + 1 < limit && JoinsLeft(text[index - 1]) && JoinsRight(text[index + 1]);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';

    private static bool JoinsLeft(char c) => IsLetterOrDigit(c) || c is '$' or ')' or '+' or '*' or '.';

    private static bool JoinsRight(char c) => IsLetterOrDigit(c) || c == '$';

    private static bool IsLetterOrDigit(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '_' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static (int End, TokenKind Kind) WordAt(string text, int start, int limit)
    {
        var (end, letters) = (start, false);
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || IsWordPart(text, start, end, limit)))
        {
            letters |= !char.IsDigit(text[end]) && text[end] is not ('.' or ',');
            end++;
        }

        return (end, letters ? TokenKind.Word : TokenKind.Number);
    }

    private static bool IsWordPart(string text, int start, int index, int limit)
    {
        var c = text[index];
        if (IsLetterOrDigit(c))
            return true;
        var next = index + 1 < limit ? text[index + 1] : ' ';
        var before = index > start ? text[index - 1] : ' ';
        return c switch
        {
            '.' => (char.IsDigit(before) && char.IsDigit(next)) || IsDottedLetter(text, start, index, next) || (char.IsLower(before) && char.IsLower(next)),
            ',' => char.IsDigit(before) && IsThousand(text, start, index + 1, limit),
            '\'' or '’' => char.IsLetter(before) && char.IsLetter(next) && !IsPossessive(text, index, limit),
            '+' or '#' => char.IsLetterOrDigit(before) || before is '+' or '#',
            '*' => index == start + 1 && char.IsUpper(before) && !char.IsLetterOrDigit(next),
            '@' or '^' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next),
            _ => false,
        };
    }

    /// <summary>The points of <c>e.g.</c> and <c>U.S.</c>: one letter before, and the word so far has that form throughout.</summary>
    private static bool IsDottedLetter(string text, int start, int index, char next)
    {
        var count = index - start + 1;
        if (count % 2 != 0 || !char.IsLetter(text[index - 1]) || (count == 2 && !char.IsLetter(next)))
            return false;
        return count == 2 || text[index - 2] == '.';
    }

    private static bool IsThousand(string text, int start, int index, int limit)
    {
        for (var i = start; i < index - 1; i++)
        {
            if (!char.IsDigit(text[i]) && text[i] != ',')
                return false;
        }

        return index + 3 <= limit && char.IsDigit(text[index]) && char.IsDigit(text[index + 1]) && char.IsDigit(text[index + 2])
            && (index + 3 == limit || !char.IsDigit(text[index + 3]));
    }

    private static bool IsPossessive(string text, int index, int limit) =>
        text[index] is '\'' or '’' && index > 0 && IsLetterOrDigit(text[index - 1]) && index + 1 < limit && text[index + 1] == 's'
        && (index + 2 == limit || !IsLetterOrDigit(text[index + 2]));

    private static bool IsAddress(string text, int start, int limit, out int end)
    {
        end = start;
        if (!char.IsAsciiLetter(text[start]) || (start > 0 && IsLetterOrDigit(text[start - 1])))
            return false;
        var chunk = text.AsSpan(start, limit - start);
        var length = chunk.IndexOfAny(' ', '\n', '\t');
        chunk = length < 0 ? chunk : chunk[..length];
        if (chunk.Length < 8 || !chunk.Contains('.') || !chunk.ContainsAny(Addresses))
            return false;
        end = start + chunk.TrimEnd(".,;:!?)]}>\"'").Length;
        return end > start;
    }

    private static int MathEnd(string text, int start, int limit)
    {
        var last = Math.Min(limit, start + LongestMath);
        for (var i = start + 1; i < last; i++)
        {
            if (text[i] == '$')
                return i > start + 1 ? i + 1 : start;
        }

        return start;
    }

    private static int CitationEnd(string text, int start, int limit)
    {
        var window = text.AsSpan(start, Math.Min(limit - start, LongestCitation));
        var close = window.IndexOf(text[start] == '[' ? ']' : ')');
        if (close < 2)
            return start;
        var inner = window[1..close];
        var isCitation = text[start] == '[' ? !inner.ContainsAnyExcept(Numbering) && inner.ContainsAnyInRange('0', '9') : IsAuthorYear(inner);
        return isCitation ? start + close + 1 : start;
    }

    private static bool IsAuthorYear(ReadOnlySpan<char> inner) =>
        inner.Length > 8 && inner.Contains("et al", StringComparison.Ordinal) && char.IsDigit(inner[^1]) && char.IsDigit(inner[^2]);
}
