using System.Text;

namespace PaperGraph.Storage.Neo4j.Search;

/// <summary>Makes a query of the server's full-text index of what a person typed.</summary>
internal static class LuceneQuery
{
    /// <summary>The words that count: those with a letter or digit.</summary>
    public static IReadOnlyList<string> Words(string text) =>
    [
        .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit)),
    ];

    /// <summary>
    /// All words, each a quoted phrase, so that nothing in it is syntax and chain-of-thought means its parts in a row. A hit in the
    /// title counts twice.
    /// </summary>
    public static string Of(IEnumerable<string> words) => string.Join(' ', words.Select(Clause));

    private static string Clause(string word)
    {
        var phrase = '"' + word.Replace('"', ' ').Replace('\\', ' ').Replace('\0', ' ') + '"';
        return $"+(title:{phrase}^2 abstract:{phrase})";
    }
}
