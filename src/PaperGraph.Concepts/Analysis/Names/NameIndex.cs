namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>
/// Suggests what someone means who types: an index over names and titles in memory. Words are found by their beginning, in any
/// order, in any case, with or without accents and hyphens, and with typing errors. It never changes, so any number of threads may
/// ask at once; who has other names builds another.
/// </summary>
public sealed class NameIndex
{
    internal NameIndex(NameEntries entries, NameTerms terms) => (Entries, Terms) = (entries, terms);

    internal NameEntries Entries { get; }

    internal NameTerms Terms { get; }

    /// <summary>How many entries it holds.</summary>
    public int Count => Entries.Count;

    /// <summary>Builds an index, in time proportional to the letters of all names.</summary>
    /// <param name="entries">The entries, in any order.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static NameIndex Build(IEnumerable<NameEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        NameEntry[] sorted = [.. entries.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Name.Length).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
        var columns = NameEntries.Of(sorted);
        return new(columns, NameIndexBuilder.Build(columns, cancellationToken));
    }

    /// <summary>
    /// What a text may mean, best first: fewer typing errors before more, then the whole name before its beginning, before words
    /// within it; then by weight. Errors are looked for only where too little fits without; a word of 4 letters may hold one, of 8 two.
    /// The last word may be the beginning of one. Where the text stands in a name, but not at its beginning, and is one error away from the beginning
    /// of another that weighs fifty times as much, the other comes first: typing errors are in the data too.
    /// Behind what the text itself names stands what it is the plural of: <c>language models</c> means the language model before any of its kinds.
    /// </summary>
    /// <param name="text">What was typed so far; any text.</param>
    /// <param name="limit">How many suggestions at most.</param>
    /// <param name="kinds">The kinds of entries that are wanted; null for all.</param>
    public IReadOnlyList<NameSuggestion> Suggest(string text, int limit = 10, IReadOnlyCollection<string>? kinds = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        bool[] wanted = [.. Enumerable.Range(0, Entries.Kinds.Count).Select(kind => kinds?.Contains(Entries.Kinds[kind]) != false)];
        IReadOnlyList<NameSuggestion> Find(string what) => new NameSearch(Terms, entry => wanted[Entries.KindOf[entry]], limit).Find(what, Entries);

        var found = Find(text);
        if (Singular(text) is not { } singular || Find(singular) is not [{ Match: NameMatch.Exact, Edits: 0 }, ..] single)
            return found;
        var named = found.Where(IsNamed);
        return [.. named.Concat(single.Where(IsNamed)).Concat(found).DistinctBy(suggestion => suggestion.Entry).Take(limit)];

        static bool IsNamed(NameSuggestion suggestion) => suggestion is { Match: NameMatch.Exact, Edits: 0 };
    }

    /// <summary>What a text is the plural of, by its ending alone; null where it ends otherwise.</summary>
    private static string? Singular(string text) => text.TrimEnd() switch
    {
        { Length: > 4 } many when many.EndsWith("ies", StringComparison.OrdinalIgnoreCase) => many[..^3] + "y",
        { Length: > 3 } many when many.EndsWith('s') && !many.EndsWith("ss", StringComparison.OrdinalIgnoreCase) => many[..^1],
        _ => null,
    };
}
