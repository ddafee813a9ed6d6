using PaperGraph.Concepts.Records;
using PaperGraph.Core.Building;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Links that the names themselves give: other spelling, other case, or a last word that only says the kind.</summary>
internal static class SpellingLinks
{
    public static IEnumerable<NameLink> FindSpellings(NameTable names)
    {
        var first = new Dictionary<(ConceptLabel, string), int>();
        for (var key = 0; key < names.KeyCount; key++)
        {
            var fold = (names.Key(key).Label, SpellingFold.Of(names.Key(key)));
            if (!first.TryAdd(fold, key))
                yield return new(MergeReason.Spelling, key, first[fold], []);
        }
    }

    /// <summary>
    /// Names that end in s and are written in capitals too (<c>Atlas</c>, <c>ATLAS</c>): the normal form takes the first for a
    /// plural. <c>HANs</c> stays apart from <c>HANS</c>, for there the capital before it says that it is one.
    /// </summary>
    public static IEnumerable<NameLink> FindCapitals(NameTable names)
    {
        var capitals = new Dictionary<(ConceptLabel, string), int>();
        for (var form = 0; form < names.FormCount; form++)
        {
            if (names.Text(form) is [.., var before, 'S'] text && char.IsUpper(before))
                capitals.TryAdd((names.LabelOf(form), text.ToUpperInvariant()), names.KeyOf(form));
        }

        for (var form = 0; form < names.FormCount; form++)
        {
            if (names.Text(form) is [.., var before, 's'] text && char.IsLower(before)
                && capitals.TryGetValue((names.LabelOf(form), text.ToUpperInvariant()), out var key) && key != names.KeyOf(form))
            {
                yield return new(MergeReason.Spelling, key, names.KeyOf(form), []);
            }
        }
    }

    /// <summary>
    /// Names with a last word that only says the kind, where the rest is a name that is known alone: a proper name, a name
    /// of the lexicon, or one of several words; a lone adjective (<c>physical layer</c>) is none.
    /// </summary>
    public static IEnumerable<NameLink> FindKindWords(NameTable names, NamePartition partition)
    {
        for (var key = 0; key < names.KeyCount; key++)
        {
            var (label, normalForm) = names.Key(key);
            if (!KindWords.TryStrip(label, normalForm, out var rest) || names.FindKey(label, rest) is not (>= 0 and var shorter))
                continue;
            var isProper = label is ConceptLabel.Model or ConceptLabel.Benchmark;
            if (isProper || rest.Contains(' ') || partition.EntryOf(shorter) >= 0)
                yield return new(MergeReason.KindWord, key, shorter, []);
        }
    }
}
