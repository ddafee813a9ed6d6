namespace PaperGraph.Storage.Neo4j.Search;

/// <summary>The part of a paper's text around the first of some words.</summary>
internal static class Snippet
{
    private const int Before = 60;
    private const int Length = 200;

    public static string Of(string title, string text, IReadOnlyList<string> words)
    {
        var place = words.Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(found => found >= 0).DefaultIfEmpty(-1).Min();
        return place < 0 ? Cut(title, 0) : Cut(text, place);
    }

    // Cuts at blanks, so that no word and no surrogate pair is divided.
    private static string Cut(string text, int place)
    {
        var start = place <= Before ? 0 : text.LastIndexOf(' ', place - Before) + 1;
        var end = start + Length >= text.Length ? text.Length : text.IndexOf(' ', start + Length);
        end = end < 0 ? text.Length : end;
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }
}
