using PaperGraph.Core.Reviewing;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Review;

/// <summary>Concepts that papers take for different kinds of thing.</summary>
internal static class KindDoubts
{
    // Below it the other kind is a slip of single papers.
    private const double LeastShare = 0.2;

    // Where a method ends and a topic begins is often a matter of taste.
    private const double OfNeighbours = 0.5;

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        for (var concept = 0; concept < table.Concepts.Concepts.Count; concept++)
        {
            var label = table.Concepts.Concepts[concept].Label;
            var other = Labels.Kinds.Where(kind => kind != label).MaxBy(kind => table.LabelWeight(concept, kind));
            var share = table.LabelWeight(concept, other) / Labels.Kinds.Sum(kind => table.LabelWeight(concept, kind));
            if (share >= LeastShare)
                yield return Doubt(table, concept, label, other, share);
        }
    }

    private static FoundDoubt Doubt(ReviewTable table, int concept, ConceptLabel label, ConceptLabel other, double share) =>
        new(DoubtKind.Kind, concept, -1, table.PapersOf(concept), share * (IsProper(label) || IsProper(other) ? 1 : OfNeighbours), $"a {label.ToString().ToLowerInvariant()} here, a {other.ToString().ToLowerInvariant()} by {share * 100:0} % of what papers say")
        {
            Label = other,
            Evidence = [.. table.EvidenceOfConcept(concept, label), .. table.EvidenceOfConcept(concept, other)],
        };

    private static bool IsProper(ConceptLabel label) => label is ConceptLabel.Model or ConceptLabel.Benchmark;
}
