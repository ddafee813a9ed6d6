namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>How well names match words.</summary>
internal sealed class NameScorer(NameTerms terms, IReadOnlyList<QueryWord> words)
{
    private readonly int[] _places = new int[words.Count];
    private readonly byte[] _edits = new byte[words.Count];

    /// <summary>For each word the number of the occurrence that matched in the name scored last.</summary>
    public ReadOnlySpan<int> Places => _places;

    /// <summary>The closest match that a name can be, told by what it begins with.</summary>
    public NameMatch BestMatch(int name)
    {
        var best = NameMatch.Phrase;
        foreach (var occurrence in terms.OccurrencesIn(name))
        {
            if (occurrence.Position > 0)
                break;
            var edits = words[0].EditsTo(occurrence.Term);
            if (edits == QueryWord.None)
                continue;
            if (words.Count > 1 || words[0].IsWhole(occurrence.Term, edits))
                return NameMatch.Exact;
            best = NameMatch.Prefix;
        }

        return best;
    }

    /// <summary>The rank of a name, lower ones before higher; null where a word is not in it.</summary>
    public NameRank? Score(int name)
    {
        var occurrences = terms.OccurrencesIn(name);
        var (edits, isPartial, isLastWhole) = (0, false, false);
        for (var i = 0; i < words.Count; i++)
        {
            // Whether the last word is at its end is not known yet.
            isPartial |= i > 0 && !isLastWhole;
            if (!FindBest(occurrences, i, out isLastWhole))
                return null;
            edits += _edits[i];
        }

        var match = MatchOf(occurrences, terms.Names[name].Words, !isPartial && isLastWhole);
        return new(edits, match, isPartial, terms.Names[name].IsOther);
    }

    private bool FindBest(ReadOnlySpan<Occurrence> occurrences, int word, out bool whole)
    {
        var best = QueryWord.None;
        whole = false;
        for (var i = 0; i < occurrences.Length; i++)
        {
            var edits = words[word].EditsTo(occurrences[i].Term);
            if (edits > best || edits == QueryWord.None)
                continue;
            var isWhole = words[word].IsWhole(occurrences[i].Term, edits);
            if (edits == best && (whole || !isWhole))
                continue;
            (best, whole, _places[word]) = (edits, isWhole, i);
        }

        _edits[word] = best;
        return best != QueryWord.None;
    }

    private NameMatch MatchOf(ReadOnlySpan<Occurrence> occurrences, int count, bool isWhole)
    {
        for (var i = 0; i < occurrences.Length; i++)
        {
            if (!Fits(0, occurrences[i]) || EndOfPhrase(occurrences, i) is not { } end)
                continue;
            if (occurrences[i].Position > 0)
                return NameMatch.Phrase;
            return end == count && isWhole ? NameMatch.Exact : NameMatch.Prefix;
        }

        return NameMatch.Words;
    }

    /// <summary>Where the words end that stand one behind the other from a place on; null where they do not.</summary>
    private int? EndOfPhrase(ReadOnlySpan<Occurrence> occurrences, int first)
    {
        var place = first;
        Span<int> places = stackalloc int[words.Count];
        places[0] = first;
        for (var word = 1; word < words.Count; word++)
        {
            var end = occurrences[place].End;
            while (place < occurrences.Length && (occurrences[place].Position != end || !Fits(word, occurrences[place])))
                place++;
            if (place == occurrences.Length)
                return null;
            places[word] = place;
        }

        places.CopyTo(_places);
        return occurrences[place].End;
    }

    /// <summary>Whether a word may stand there in a phrase: one that is the beginning of several written as one leaves out the rest of them.</summary>
    private bool Fits(int word, Occurrence occurrence) =>
        words[word].EditsTo(occurrence.Term) == _edits[word] && (occurrence.Words == 1 || word == words.Count - 1 || words[word].IsWhole(occurrence.Term, _edits[word]));
}

/// <summary>The rank of a name among those that match: fewer edits, then a closer match, whole words before the last, the shown name.</summary>
internal readonly record struct NameRank(int Edits, NameMatch Match, bool IsPartial, bool IsOther)
{
    /// <summary>What one more fault adds to an order.</summary>
    public const int Fault = 1 << 4;

    public int Order => (Edits * Fault) | ((int)Closeness << 2) | (IsPartial ? 2 : 0) | (IsOther ? 1 : 0);

    // Where letters were mistyped, more may be missing: the weightier one is likelier.
    private NameMatch Closeness => Edits > 0 && Match == NameMatch.Exact ? NameMatch.Prefix : Match;

    public static int FaultsOf(int order) => order / Fault;

    public static NameMatch ClosenessOf(int order) => (NameMatch)((order >> 2) & 3);
}
