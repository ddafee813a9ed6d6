using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>
/// Links a concept to the broader one that its name says: a method or topic to the modified head
/// (<c>long chain-of-thought</c> to <c>chain-of-thought</c>), a named part of a benchmark to the whole
/// (<c>MMLU-STEM</c> to <c>MMLU</c>).
/// </summary>
internal static class BroaderLinks
{
    public static void Add(LinkingContext context)
    {
        var concepts = context.Concepts;
        var broader = new int[concepts.Concepts.Count];
        for (var i = 0; i < broader.Length; i++)
            broader[i] = concepts.Concepts[i].Label == ConceptLabel.Model ? -1 : Find(concepts, i);
        ParentForest.CutCycles(broader);
        for (var i = 0; i < broader.Length; i++)
        {
            if (broader[i] >= 0)
                context.AddSupported(RelationshipTypes.Broader, i, broader[i]);
        }
    }

    private static int Find(ConceptTable concepts, int number)
    {
        var concept = concepts.Concepts[number];
        return concept.Label == ConceptLabel.Benchmark ? FindWhole(concepts, number, concept.Name) : FindHead(concepts, number, concept);
    }

    private static int FindHead(ConceptTable concepts, int number, ResolvedConcept concept)
    {
        foreach (var head in HeadPhrases.Of(concept.Name))
        {
            var found = concepts.Find(NameKey.Of(concept.Label, head));
            if (found >= 0 && found != number && (head.Contains(' ', StringComparison.Ordinal) || concepts.Concepts[found].InLexicon))
                return found;
        }

        return -1;
    }

    /// <summary>The benchmark whose name, as it is written there, begins this one's; what follows holds no digit, for that would be a version.</summary>
    private static int FindWhole(ConceptTable concepts, int number, string name)
    {
        for (var cut = name.Length - 1; cut > 1; cut--)
        {
            var rest = name.AsSpan(cut + 1);
            if (rest.ContainsAnyInRange('0', '9'))
                return -1;
            if (name[cut] is not ('-' or ' ' or '_' or ':') || rest.IsEmpty)
                continue;
            var found = concepts.Find(NameKey.Of(ConceptLabel.Benchmark, name[..cut]));
            if (found >= 0 && found != number && IsWritten(concepts.Concepts[found], name[..cut]))
                return found;
        }

        return -1;
    }

    private static bool IsWritten(ResolvedConcept concept, string name) =>
        concept.Name == name || concept.Aliases.Contains(name);
}
