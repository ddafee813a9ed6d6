using PaperGraph.Concepts.Records;
using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>Links a sized or dated model or benchmark to the nearest member of its family that papers name.</summary>
internal static class VersionLinks
{
    public static void Add(LinkingContext context)
    {
        var concepts = context.Concepts;
        var byFold = IndexByFold(concepts);
        var families = new int[concepts.Concepts.Count];
        for (var i = 0; i < families.Length; i++)
            families[i] = Find(concepts, byFold, i);
        ParentForest.CutCycles(families);
        for (var i = 0; i < families.Length; i++)
        {
            if (families[i] >= 0)
                context.AddSupported(RelationshipTypes.VersionOf, i, families[i]);
        }
    }

    private static Dictionary<(ConceptLabel, string), int> IndexByFold(ConceptTable concepts)
    {
        var names = concepts.Records.Names;
        var index = new Dictionary<(ConceptLabel, string), int>();
        for (var key = 0; key < names.KeyCount; key++)
        {
            if (concepts.ConceptOfKey(key) is not (>= 0 and var number))
                continue;
            var concept = concepts.Concepts[number];
            if (IsVersioned(concept.Label) && IsOwnName(concept, key, names))
                index.TryAdd((concept.Label, SpellingFold.Of(new NameKey(concept.Label, names.Key(key).NormalForm))), number);
        }

        return index;
    }

    private static int Find(ConceptTable concepts, Dictionary<(ConceptLabel, string), int> byFold, int number)
    {
        var concept = concepts.Concepts[number];
        if (!IsVersioned(concept.Label) || VersionedName.IsSeveral(concept.Name))
            return -1;
        foreach (var family in VersionedName.Families(concept.Label, NameNormalizer.Normalize(concept.Name)))
        {
            if (byFold.TryGetValue((concept.Label, SpellingFold.Of(new NameKey(concept.Label, family))), out var found) && found != number)
                return found;
        }

        return -1;
    }

    /// <summary>Outside the lexicon an alias may be a short form of chance: FER2013 is no version of facial expression recognition.</summary>
    private static bool IsOwnName(ResolvedConcept concept, int key, NameTable names) =>
        concept.InLexicon || key == concept.CanonicalKey || names.Key(key).NormalForm == NameNormalizer.Normalize(concept.Name);

    private static bool IsVersioned(ConceptLabel label) => label is ConceptLabel.Model or ConceptLabel.Benchmark;
}
