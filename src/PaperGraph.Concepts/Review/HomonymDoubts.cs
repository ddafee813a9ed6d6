using PaperGraph.Core.Reviewing;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Review;

/// <summary>One name that papers introduce as things of different kinds, which may be different things.</summary>
internal static class HomonymDoubts
{
    private const double Likelihood = 0.5;

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        for (var concept = 0; concept < table.Concepts.Concepts.Count; concept++)
        {
            var label = table.Concepts.Concepts[concept].Label;
            var own = table.Introducers(concept, label);
            if (own.Count == 0 || table.Concepts.Concepts[concept].InLexicon)
                continue;
            foreach (var other in Labels.Kinds.Where(kind => kind != label))
            {
                var papers = table.Introducers(concept, other).Except(own).ToList();
                if (papers.Count > 0 && IsProper(label, other))
                    yield return Doubt(table, concept, other, own.Count, papers.Count);
            }
        }
    }

    private static bool IsProper(ConceptLabel label, ConceptLabel other) => label is ConceptLabel.Model or ConceptLabel.Benchmark || other is ConceptLabel.Model or ConceptLabel.Benchmark;

    private static FoundDoubt Doubt(ReviewTable table, int concept, ConceptLabel other, int own, int papers)
    {
        var found = table.Concepts.Concepts[concept];
        var why = $"{Count(own)} introduced it as a {found.Label.ToString().ToLowerInvariant()}, {Count(papers)} as a {other.ToString().ToLowerInvariant()}";
        return new(DoubtKind.Several, concept, -1, papers, Likelihood, why)
        {
            Name = found.Name,
            Label = other,
            Evidence = [.. table.EvidenceOfConcept(concept, found.Label), .. table.EvidenceOfConcept(concept, other)],
        };
    }

    private static string Count(int papers) => papers == 1 ? "one paper" : $"{papers} papers";
}
