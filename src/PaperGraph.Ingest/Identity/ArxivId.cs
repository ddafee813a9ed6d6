namespace PaperGraph.Ingest.Identity;

/// <summary>Identifiers of arXiv: <c>2502.20317</c> since 2007, <c>hep-th/9901001</c> before.</summary>
internal static class ArxivId
{
    private static readonly string[] Marks = ["arxiv:", "arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/", "10.48550/arxiv.", "arxiv.", "abs/"];

    /// <summary>The identifier that a field made for it holds, without its version; null if it holds none.</summary>
    public static string? Parse(string? text) => text is null ? null : Find(text) ?? Match(text.AsSpan().Trim());

    /// <summary>The first identifier in a text that says that it is one (<c>arXiv:…</c>, an address), without its version.</summary>
    public static string? Find(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        foreach (var mark in Marks)
        {
            for (var start = 0; (start = text.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                start += mark.Length;
                if (Match(text.AsSpan(start).TrimStart()) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static string? Match(ReadOnlySpan<char> text)
    {
        var digits = CountDigits(text);
        if (digits == 4)
            return MatchNew(text);
        var slash = text.IndexOf('/');
        return digits == 0 && slash is > 1 and < 20 ? MatchOld(text, slash) : null;
    }

    private static string? MatchNew(ReadOnlySpan<char> text)
    {
        if (text.Length < 9 || text[4] != '.' || !IsMonth(text[2..4]))
            return null;
        var number = CountDigits(text[5..]);
        return number is 4 or 5 && EndsAt(text, 5 + number) ? text[..(5 + number)].ToString() : null;
    }

    // an archive, perhaps with a subject class (math.GT), a slash, and seven digits
    private static string? MatchOld(ReadOnlySpan<char> text, int slash)
    {
        foreach (var c in text[..slash])
        {
            if (!char.IsAsciiLetter(c) && c is not ('-' or '.'))
                return null;
        }

        var number = text[(slash + 1)..];
        if (CountDigits(number) != 7 || !IsMonth(number[2..4]) || !EndsAt(number, 7))
            return null;
        var dot = text[..slash].IndexOf('.');
        var archive = (dot < 0 ? text[..slash] : text[..dot]).ToString().ToLowerInvariant();
        return $"{archive}/{number[..7]}";
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) || (text[end] == 'v' && CountDigits(text[(end + 1)..]) > 0);

    private static bool IsMonth(ReadOnlySpan<char> digits) => digits is not "00" && (digits[0] == '0' || (digits[0] == '1' && digits[1] <= '2'));

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }
}
