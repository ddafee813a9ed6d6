namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>Puts the arrays of a <see cref="NameIndex"/> together.</summary>
internal sealed class NameIndexBuilder
{
    private const int ShortName = 4;

    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<int> _starts = [0];
    private readonly List<NameOfEntry> _names = [];

    /// <summary>The names of entries in the order in which they are to be preferred.</summary>
    public static NameTerms Build(NameEntries entries, CancellationToken cancellationToken)
    {
        var builder = new NameIndexBuilder();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var name = entries.Starts[entry]; name < entries.Starts[entry + 1]; name++)
                builder.Add(entry, entries.Names[name], name > entries.Starts[entry]);
        }

        return builder.Build();
    }

    private void Add(int entry, string text, bool isOther)
    {
        var folded = FoldedText.Of(text);
        var count = folded.Words.Count;
        for (var i = 0; i < count; i++)
        {
            Add(folded, i, 1);
            if (i + 1 < count && (count <= ShortName || folded.Words[i + 1].IsHyphenated))
                Add(folded, i, 2);
            if (CompoundAt(folded, i) is > 2 and var words)
                Add(folded, i, words);
        }

        _starts.Add(_occurrences.Count);
        _names.Add(new(entry, (byte)count, isOther));
    }

    private NameTerms Build()
    {
        string[] terms = [.. _terms.Keys.Order(StringComparer.Ordinal)];
        var numbers = new int[terms.Length];
        for (var i = 0; i < terms.Length; i++)
            numbers[_terms[terms[i]]] = i;
        Occurrence[] occurrences = [.. _occurrences.Select(occurrence => occurrence with { Term = numbers[occurrence.Term] })];
        return new(TermTrie.Of(terms), [.. _names], [.. _starts], occurrences);
    }

    /// <summary>How many words hyphens tie together, from the first of them; 0 within.</summary>
    private static int CompoundAt(FoldedText folded, int first)
    {
        if (folded.Words[first].IsHyphenated)
            return 0;
        var end = first + 1;
        while (end < folded.Words.Count && folded.Words[end].IsHyphenated)
            end++;
        return end - first;
    }

    private void Add(FoldedText folded, int first, int count)
    {
        var term = folded.Joined(first, count);
        if (!_terms.TryGetValue(term, out var number))
            _terms.Add(term, number = _terms.Count);
        _occurrences.Add(new(number, (byte)first, (byte)count));
    }
}
