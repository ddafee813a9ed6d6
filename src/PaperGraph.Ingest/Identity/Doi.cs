using System.Buffers;

namespace PaperGraph.Ingest.Identity;

/// <summary>Digital object identifiers.</summary>
internal static class Doi
{
    private static readonly SearchValues<char> PrefixCharacters = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> EndCharacters = SearchValues.Create(" \t\r\n\"<>{}|\\^`");
    private static readonly string[] PageSuffixes = ["/full", "/pdf", "/epdf", "/abstract", "/meta", "/html", ".pdf", ".html"];

    /// <summary>
    /// The first DOI in a text, in lower case, without a resolver's address, brackets round it and punctuation after it; null
    /// if there is none.
    /// </summary>
    public static string? Find(string? text)
    {
        if (text is null)
            return null;
        if (text.Contains("%2f", StringComparison.OrdinalIgnoreCase))
            text = Uri.UnescapeDataString(text);
        for (var start = 0; (start = text.IndexOf("10.", start, StringComparison.Ordinal)) >= 0; start += 3)
        {
            if ((start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]) && text[start - 1] != '.') && Match(text.AsSpan(start)) is { } found)
                return found.ToLowerInvariant();
        }

        return null;
    }

    /// <summary>The first DOI in a web address, without what pages append to it (<c>/full</c>, a query).</summary>
    public static string? FindInUrl(string? url)
    {
        var found = Find(url);
        if (found is null)
            return null;
        var end = found.AsSpan().IndexOfAny("?&#");
        if (end > 0)
            found = found[..end];
        var suffix = Array.Find(PageSuffixes, suffix => found.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? found : found[..^suffix.Length];
    }

    // 10., four to nine digits with further parts, a slash, and something
    private static string? Match(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash < 7 || text[3..slash].ContainsAnyExcept(PrefixCharacters) || text[3..slash].IndexOf('.') is >= 0 and < 4)
            return null;
        var end = text.IndexOfAny(EndCharacters);
        var name = TrimPunctuation(end < 0 ? text : text[..end]);
        return name.Length > slash + 1 ? name.ToString() : null;
    }

    private static ReadOnlySpan<char> TrimPunctuation(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var last = text[^1];
            var isUnbalanced = last == ')' && text.Count('(') < text.Count(')') || last == ']' && text.Count('[') < text.Count(']');
            if (!isUnbalanced && last is not ('.' or ',' or ';' or ':' or '\'' or '/'))
                break;
            text = text[..^1];
        }

        return text;
    }
}
