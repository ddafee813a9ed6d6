namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>Which terms stand in which names, both ways.</summary>
internal sealed class NameTerms
{
    private readonly int[] _starts;
    private readonly Occurrence[] _occurrences;
    private readonly int[] _namesStarts;
    private readonly int[] _names;

    /// <param name="trie">The terms.</param>
    /// <param name="names">The names, those to be preferred first; those of one entry in a row.</param>
    /// <param name="starts">Where each name's occurrences start, and where the last one's end.</param>
    /// <param name="occurrences">The terms of each name, by place, shorter ones first.</param>
    public NameTerms(TermTrie trie, NameOfEntry[] names, int[] starts, Occurrence[] occurrences)
    {
        (Trie, Names, _starts, _occurrences) = (trie, names, starts, occurrences);
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

    public ReadOnlySpan<Occurrence> OccurrencesIn(int name) => _occurrences.AsSpan(_starts[name].._starts[name + 1]);

    /// <summary>The names that hold one of some terms; a name is there for each of its places.</summary>
    public ReadOnlySpan<int> NamesWith(TermRange terms) => _names.AsSpan(_namesStarts[terms.First].._namesStarts[terms.End]);
}

/// <summary>A name of an entry.</summary>
/// <param name="Entry">The entry's number.</param>
/// <param name="Text">The name as written.</param>
/// <param name="IsOther">Whether another name is shown for the entry.</param>
/// <param name="Words">How many words it has.</param>
internal readonly record struct NameOfEntry(int Entry, string Text, bool IsOther, int Words);

/// <summary>A term in a name: a word, or several written as one.</summary>
/// <param name="Term">The term's number.</param>
/// <param name="Position">Which word of the name it begins with.</param>
/// <param name="Words">How many it takes.</param>
internal readonly record struct Occurrence(int Term, byte Position, byte Words)
{
    public int End => Position + Words;
}
