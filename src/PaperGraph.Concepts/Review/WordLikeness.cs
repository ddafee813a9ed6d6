using System.Collections.Frozen;
using PaperGraph.Core.Names;

namespace PaperGraph.Concepts.Review;

/// <summary>How alike two names of several words are, where each word of the shorter one has a like word in the other.</summary>
internal static class WordLikeness
{
    // A few letters say less of a word than many do.
    private const int FewLetters = 3;
    private const double LeastOfFew = 0.5;
    private const double LeastOfMany = 0.4;

    // One letter more or less in a word of this length is a slip.
    private const int LongWord = 6;
    private const double OfSlip = 0.9;

    // One is the other's beginning, but for its last letter: nets and networks.
    private const double OfStem = 0.7;

    // What a word that only one of them has takes from the likeness: before the others it narrows, after them it rather names the kind.
    private const double ModifierCost = 0.6;
    private const double HeadCost = 0.3;

    // They make another thing of what follows.
    private static readonly FrozenSet<string> Contrasts = FrozenSet.Create(
        StringComparer.Ordinal, "anti", "inverse", "multi", "no", "non", "quasi", "self", "semi", "un", "weakly");

    /// <summary>1 for equal words in any order, 0 where some word of the shorter name has no like one.</summary>
    public static double Of(string left, string right)
    {
        string[] shorter = left.Split(' '), longer = right.Split(' ');
        if (shorter.Length > longer.Length)
            (shorter, longer) = (longer, shorter);
        var used = new bool[longer.Length];
        var sum = 0.0;
        foreach (var word in shorter)
        {
            var (likeness, place) = Best(word, longer, used);
            if (place < 0)
                return 0;
            used[place] = true;
            sum += likeness;
        }

        return sum / shorter.Length * Rest(longer, used);
    }

    private static (double Likeness, int Place) Best(string word, string[] others, bool[] used)
    {
        var best = (Likeness: 0.0, Place: -1);
        for (var i = 0; i < others.Length; i++)
        {
            if (!used[i] && OfWords(word, others[i]) is var likeness && likeness > best.Likeness)
                best = (likeness, i);
        }

        return best;
    }

    /// <summary>The share of the longer word that both begin with; 0 where that is little.</summary>
    private static double OfWords(string left, string right)
    {
        if (left == right)
            return 1;
        if (Math.Min(left.Length, right.Length) >= LongWord && EditDistance.Between(left, right, 1) == 1)
            return OfSlip;
        var prefix = left.AsSpan().CommonPrefixLength(right);
        if (prefix >= FewLetters && prefix >= Math.Min(left.Length, right.Length) - 1)
            return OfStem;
        var share = prefix / (double)Math.Max(left.Length, right.Length);
        return prefix >= FewLetters && share >= (prefix == FewLetters ? LeastOfFew : LeastOfMany) ? share : 0;
    }

    private static double Rest(string[] words, bool[] used)
    {
        var (rest, last) = (1.0, Array.LastIndexOf(used, true));
        for (var i = 0; i < words.Length; i++)
        {
            if (used[i])
                continue;
            if (Contrasts.Contains(words[i]))
                return 0;
            rest *= 1 - (i < last ? ModifierCost : HeadCost);
        }

        return rest;
    }
}
