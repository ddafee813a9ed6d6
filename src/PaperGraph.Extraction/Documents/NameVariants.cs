using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Phrases;

namespace PaperGraph.Extraction.Documents;

/// <summary>
/// Pairs of one paper's names that mean the same there: equal without blanks; one the initials of the other; one the other
/// and a class noun (<c>policy gradient</c>, <c>policy gradient algorithm</c>); of a method or topic with three words the last two, or the first and the last.
/// </summary>
internal static class NameVariants
{
    /// <summary>Joins every pair of variants of one label.</summary>
    /// <param name="names">The names.</param>
    /// <param name="keys">Their keys.</param>
    /// <param name="known">What the lexicon knows: a concept of its own, of which a name with one word more is a kind.</param>
    public static void Join(NameUnion names, NameKey[] keys, HashSet<NameKey> known)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            for (var j = i + 1; j < keys.Length; j++)
            {
                if (keys[i].Label == keys[j].Label && AreVariants(keys[i], keys[j], known))
                    names.Join(keys[i], keys[j]);
            }
        }
    }

    private static bool AreVariants(NameKey left, NameKey right, HashSet<NameKey> known)
    {
        var (shorter, longer) = left.NormalForm.Length <= right.NormalForm.Length ? (left.NormalForm, right.NormalForm) : (right.NormalForm, left.NormalForm);
        return EqualWithoutBlanks(shorter, longer) || IsInitials(shorter, longer) || AddsClassNoun(shorter, longer)
            || (left.Label is ConceptLabel.Method or ConceptLabel.Topic && !known.Contains(left with { NormalForm = shorter }) && (IsLastTwoOfThree(shorter, longer) || IsOuterTwoOfThree(shorter, longer)));
    }

    private static bool EqualWithoutBlanks(string shorter, string longer) =>
        longer.Length > shorter.Length && string.Equals(longer.Replace(" ", "", StringComparison.Ordinal), shorter.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static bool IsInitials(string shorter, string longer)
    {
        if (shorter.Length < 2 || shorter.Contains(' ', StringComparison.Ordinal))
            return false;
        var at = 0;
        for (var i = 0; i < longer.Length; i++)
        {
            if (i > 0 && longer[i - 1] != ' ')
                continue;
            if (at == shorter.Length || longer[i] != shorter[at])
                return false;
            at++;
        }

        return at == shorter.Length;
    }

    private static bool AddsClassNoun(string shorter, string longer) =>
        longer.Length > shorter.Length + 1 && longer[shorter.Length] == ' ' && longer.StartsWith(shorter, StringComparison.Ordinal)
        && longer.LastIndexOf(' ') == shorter.Length && (ClassNouns.OfName(longer[(shorter.Length + 1)..]) ?? ClassNouns.OfPhrase(longer[(shorter.Length + 1)..])) != null;

    private static bool IsLastTwoOfThree(string shorter, string longer) =>
        longer.EndsWith(shorter, StringComparison.Ordinal) && longer.Length > shorter.Length && longer[^(shorter.Length + 1)] == ' '
        && shorter.AsSpan().Count(' ') == 1 && longer.AsSpan().Count(' ') == 2;

    private static bool IsOuterTwoOfThree(string shorter, string longer)
    {
        if (shorter.AsSpan().Count(' ') != 1 || longer.AsSpan().Count(' ') != 2)
            return false;
        var (first, last) = (longer.IndexOf(' ', StringComparison.Ordinal), longer.LastIndexOf(' '));
        return shorter.Length == first + longer.Length - last && shorter.AsSpan().StartsWith(longer.AsSpan(0, first + 1)) && shorter.AsSpan().EndsWith(longer.AsSpan(last));
    }
}
