namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>Which terms stand in which names, both ways.</summary>
internal sealed class NameTerms
{
    private readonly int[] _namesStarts;
    private readonly int[] _names;

    /// <param name="trie">The terms.</param>
    /// <param name="names">The names, those to be preferred first; those of one entry in a row.</param>
    /// <param name="starts"><see cref="Starts"/>.</param>
    /// <param name="occurrences"><see cref="Occurrences"/>.</param>
    public NameTerms(TermTrie trie, NameOfEntry[] names, int[] starts, Occurrence[] occurrences)
    {
        (Trie, Names, Starts, Occurrences) = (trie, names, starts, occurrences);
        _namesStarts = new int[trie.TermCount + 1];
        foreach (var occurrence in occurrences)
            _namesStarts[occurrence.Term + 1]++;
        for (var term = 0; term < trie.TermCount; term++)
            _namesStarts[term + 1] += _namesStarts[term];
        _names = new int[occurrences.Length];
        var next = (int[])_namesStarts.Clone();
        for (var name = 0; name < names.Length; name++)
        {
            foreach (var occurrence in OccurrencesIn(name))
                _names[next[occurrence.Term]++] = name;
        }
    }

    public TermTrie Trie { get; }

    public NameOfEntry[] Names { get; }

    /// <summary>Where each name's occurrences start, and where the last one's end.</summary>
    public int[] Starts { get; }

    /// <summary>The terms of each name, by place, shorter ones first.</summary>
    public Occurrence[] Occurrences { get; }

    public ReadOnlySpan<Occurrence> OccurrencesIn(int name) => Occurrences.AsSpan(Starts[name]..Starts[name + 1]);

    /// <summary>The names that hold one of some terms; a name is there for each of its places.</summary>
    public ReadOnlySpan<int> NamesWith(TermRange terms) => _names.AsSpan(_namesStarts[terms.First].._namesStarts[terms.End]);
}

/// <summary>A name of an entry.</summary>
/// <param name="Entry">The entry's number.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="IsOther">Whether another name is shown for the entry.</param>
internal readonly record struct NameOfEntry(int Entry, byte Words, bool IsOther);

/// <summary>A term in a name: a word, or several written as one.</summary>
/// <param name="Term">The term's number.</param>
/// <param name="Position">Which word of the name it begins with.</param>
/// <param name="Words">How many it takes.</param>
internal readonly record struct Occurrence(int Term, byte Position, byte Words)
{
    public int End => Position + Words;
}
