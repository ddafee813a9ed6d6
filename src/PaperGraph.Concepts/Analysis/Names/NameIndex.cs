namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>
/// Suggests what someone means who types: an index over names and titles in memory. Words are found by their beginning, in any
/// order, in any case, with or without accents and hyphens, and with typing errors. It never changes, so any number of threads may
/// ask at once; who has other names builds another.
/// </summary>
public sealed class NameIndex
{
    private readonly NameEntry[] _entries;
    private readonly string[] _kinds;
    private readonly int[] _kindOf;
    private readonly NameTerms _terms;

    private NameIndex(NameEntry[] entries, NameTerms terms)
    {
        (_entries, _terms) = (entries, terms);
        _kinds = [.. entries.Select(entry => entry.Kind).Distinct()];
        var numbers = _kinds.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _kindOf = [.. entries.Select(entry => numbers[entry.Kind])];
    }

    /// <summary>How many entries it holds.</summary>
    public int Count => _entries.Length;

    /// <summary>Builds an index, in time proportional to the letters of all names.</summary>
    /// <param name="entries">The entries, in any order.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static NameIndex Build(IEnumerable<NameEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        NameEntry[] sorted = [.. entries.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Name.Length).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
        var builder = new NameIndexBuilder();
        for (var i = 0; i < sorted.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(i, sorted[i].Name, false);
            foreach (var other in sorted[i].OtherNames)
                builder.Add(i, other, true);
        }

        return new(sorted, builder.Build());
    }

    /// <summary>
    /// What a text may mean, best first: fewer typing errors before more, then the whole name before its beginning, before words
    /// within it; then by weight. Errors are looked for only where too little fits without; a word of 4 letters may hold one, of 8 two.
    /// The last word may be the beginning of one. Where the text stands in a name, but not at its beginning, and is one error away from the beginning
    /// of another that weighs fifty times as much, the other comes first: typing errors are in the data too.
    /// </summary>
    /// <param name="text">What was typed so far; any text.</param>
    /// <param name="limit">How many suggestions at most.</param>
    /// <param name="kinds">The kinds of entries that are wanted; null for all.</param>
    public IReadOnlyList<NameSuggestion> Suggest(string text, int limit = 10, IReadOnlyCollection<string>? kinds = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        bool[] wanted = [.. _kinds.Select(kind => kinds?.Contains(kind) != false)];
        var search = new NameSearch(_terms, entry => wanted[_kindOf[entry]], limit);
        return search.Find(text, _entries);
    }
}
