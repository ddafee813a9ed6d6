using PaperGraph.Concepts.Records;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Links that the names themselves give: other spelling, or a last word that only says the kind.</summary>
internal static class SpellingLinks
{
    public static IEnumerable<NameLink> FindSpellings(NameTable names)
    {
        var first = new Dictionary<(ConceptLabel, string), int>();
        for (var key = 0; key < names.KeyCount; key++)
        {
            var fold = (names.Key(key).Label, SpellingFold.Of(names.Key(key)));
            if (!first.TryAdd(fold, key))
                yield return new(LinkReason.Spelling, key, first[fold], []);
        }
    }

    public static IEnumerable<NameLink> FindKindWords(NameTable names)
    {
        for (var key = 0; key < names.KeyCount; key++)
        {
            var (label, normalForm) = names.Key(key);
            if (KindWords.TryStrip(label, normalForm, out var rest) && names.FindKey(label, rest) is >= 0 and var shorter)
                yield return new(LinkReason.KindWord, key, shorter, []);
        }
    }
}
