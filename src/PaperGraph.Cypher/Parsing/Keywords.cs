namespace PaperGraph.Cypher.Parsing;

/// <summary>Keywords by their text, whatever its case.</summary>
internal static class Keywords
{
    private static readonly string[] Texts = [.. Enum.GetNames<Keyword>().Select(name => name.ToUpperInvariant())];

    private static readonly int Longest = Texts.Max(text => text.Length);

    private static readonly Dictionary<string, Keyword>.AlternateLookup<ReadOnlySpan<char>> ByText =
        Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.Nothing)
            .ToDictionary(TextOf, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The keyword that a word is, or <see cref="Keyword.Nothing"/>.</summary>
    public static Keyword Of(ReadOnlySpan<char> word) =>
        word.Length > 1 && word.Length <= Longest && ByText.TryGetValue(word, out var keyword) ? keyword : Keyword.Nothing;

    /// <summary>How a keyword is written, in capitals.</summary>
    public static string TextOf(Keyword keyword) => Texts[(int)keyword];
}
