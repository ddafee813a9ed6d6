namespace PaperGraph.Storage.Embedded.Search;

/// <summary>Makes a full-text query of what a person typed.</summary>
internal static class SearchWords
{
    /// <summary>
    /// Each word as a quoted string, so that nothing in it is syntax; a word such as chain-of-thought is a phrase. Words
    /// without a letter or digit are left out; null where none is left.
    /// </summary>
    public static string? ToQuery(string words)
    {
        var quoted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Select(word => '"' + word.Replace("\"", " ", StringComparison.Ordinal).Replace("\0", " ", StringComparison.Ordinal) + '"');
        var query = string.Join(' ', quoted);
        return query.Length == 0 ? null : query;
    }
}
