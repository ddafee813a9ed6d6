namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>The ways to read what was typed: word by word, and with blanks in the wrong place.</summary>
internal sealed class QueryReadings : IDisposable
{
    private const int MaxWords = 16;
    private const int MaxWordsToJoin = 6;
    private const int MaxWordsToJoinMistyped = 2;
    private const int MaxSplits = 3;
    private const int LeastSplit = 6;
    private const int LeastPart = 2;

    private readonly NameTerms _terms;
    private readonly List<string> _words;
    private readonly Dictionary<(string, bool, bool), QueryWord> _known = [];

    public QueryReadings(NameTerms terms, string text)
    {
        var folded = FoldedText.Of(text);
        _terms = terms;
        _words = [.. Enumerable.Range(0, Math.Min(folded.Words.Count, MaxWords)).Select(i => folded.Joined(i, 1))];
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>As written.</summary>
    public IEnumerable<IReadOnlyList<QueryWord>> Written() => Joined(MaxWordsToJoin).Select(words => Read(words, false));

    /// <summary>With typing errors in the words.</summary>
    public IEnumerable<IReadOnlyList<QueryWord>> Mistyped() => Joined(MaxWordsToJoinMistyped).Select(words => Read(words, true));

    /// <summary>With a blank missing in a word that nothing begins with.</summary>
    public IEnumerable<IReadOnlyList<QueryWord>> Split() =>
        from i in Enumerable.Range(0, _words.Count)
        where _words[i].Length >= LeastSplit && Word(_words[i], false, false).Ranges.Count == 0
        from parts in Parts(_words[i], i == _words.Count - 1)
        select Read([.. _words.Take(i), parts.Left, parts.Right, .. _words.Skip(i + 1)], false);

    /// <summary>With typing errors and one word left out: first all that nothing has.</summary>
    public IEnumerable<IReadOnlyList<QueryWord>> WithoutAWord()
    {
        var all = Read(_words, true);
        QueryWord[] known = [.. all.Where(word => word.Ranges.Count > 0)];
        if (known.Length < all.Count)
            return known.Length * 2 >= all.Count && known.Length > 0 ? [known] : [];
        return all.Count < 2 ? [] : Enumerable.Range(0, all.Count).Select(i => (IReadOnlyList<QueryWord>)[.. all.Take(i), .. all.Skip(i + 1)]);
    }

    public void Dispose()
    {
        foreach (var word in _known.Values)
            word.Dispose();
    }

    private IEnumerable<IReadOnlyList<string>> Joined(int most)
    {
        if (_words.Count == 0)
            yield break;
        yield return _words;
        if (_words.Count > most)
            yield break;
        for (var i = 0; i + 1 < _words.Count; i++)
            yield return [.. _words.Take(i), Cut(_words[i] + _words[i + 1]), .. _words.Skip(i + 2)];
        if (_words.Count > 2)
            yield return [Cut(string.Concat(_words))];
    }

    /// <summary>The likeliest parts of a word, by how many names have both.</summary>
    private IEnumerable<(string Left, string Right)> Parts(string word, bool isLast) =>
        Enumerable.Range(LeastPart, Math.Max(word.Length - (2 * LeastPart) + 1, 0))
            .Select(cut => (Left: word[..cut], Right: word[cut..]))
            .Select(parts => (parts, Names: Math.Min(NamesWith(parts.Left, false), NamesWith(parts.Right, isLast))))
            .Where(item => item.Names > 0).OrderByDescending(item => item.Names).Take(MaxSplits).Select(item => item.parts);

    private int NamesWith(string word, bool unfinished)
    {
        var range = _terms.Trie.StartingWith(word);
        if (range.Count > 0 && !unfinished)
            range = _terms.Trie.LengthOf(range.First) == word.Length ? new(range.First, range.First + 1) : default;
        return _terms.NamesWith(range).Length;
    }

    private IReadOnlyList<QueryWord> Read(IReadOnlyList<string> words, bool mistyped) =>
        [.. words.Select((word, i) => Word(word, mistyped, i == words.Count - 1))];

    private QueryWord Word(string text, bool mistyped, bool isLast)
    {
        if (!_known.TryGetValue((text, mistyped, isLast), out var word))
            _known[(text, mistyped, isLast)] = word = mistyped ? QueryWord.Mistyped(_terms.Trie, text, isLast) : QueryWord.Written(_terms.Trie, text);
        return word;
    }

    private static string Cut(string word) => word.Length > FoldedText.MaxWordLength ? word[..FoldedText.MaxWordLength] : word;
}
