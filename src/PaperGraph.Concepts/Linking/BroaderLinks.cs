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
            var key = NameKey.Of(concept.Label, head);
            var found = concepts.Find(key);
            if (found >= 0 && found != number && (head.Contains(' ', StringComparison.Ordinal) || concepts.Concepts[found].InLexicon)
                && IsSense(key.NormalForm, concept.Name, concepts.Records.Names.Key(concepts.Concepts[found].CanonicalKey).NormalForm))
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a head means its concept here. Where it is that concept's name cut short, all of the name must stand in the narrower one:
    /// <c>2D Gaussian splatting</c> is no 3D Gaussian splatting, though papers call that Gaussian splatting. A dimension
    /// goes without saying, and that a network is neural.
    /// </summary>
    private static bool IsSense(string head, string narrower, string broader)
    {
        if (head == broader)
            return true;
        var (part, full, all) = (head.Split(' '), broader.Split(' '), NameNormalizer.Normalize(narrower).Split(' '));
        return !part.All(full.Contains) || full.All(word => all.Contains(word) || word == "neural" || (IsDimension(word) && !all.Any(IsDimension)));
    }

    private static bool IsDimension(string word) => word is [>= '1' and <= '9', 'd'];

    /// <summary>
    /// The benchmark whose name, as it is written there, stands before this one's last word; a word with a digit would be a
    /// version, and <c>Pro</c> makes another benchmark.
    /// </summary>
    private static int FindWhole(ConceptTable concepts, int number, string name)
    {
        var cut = name.AsSpan().LastIndexOfAny('-', ' ', '_');
        if (cut < 2 || cut == name.Length - 1 || name.AsSpan(cut).ContainsAnyInRange('0', '9') || NameVariants.IsEdition(name.AsSpan(cut + 1)))
            return -1;
        var found = concepts.Find(NameKey.Of(ConceptLabel.Benchmark, name[..cut]));
        return found >= 0 && found != number && IsWritten(concepts.Concepts[found], name[..cut]) ? found : -1;
    }

    private static bool IsWritten(ResolvedConcept concept, string name) =>
        concept.Name == name || concept.Aliases.Contains(name);
}
