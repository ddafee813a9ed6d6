using PaperGraph.Core.Reviewing;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Review;

/// <summary>
/// One proper name that is one concept although papers take it for different kinds of thing, and those of the one kind have nothing in
/// common with those of the other: it may be two things.
/// </summary>
internal static class HomonymDoubts
{
    private const double Likelihood = 0.4;
    private const double WhereIntroducedTwice = 0.7;

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        for (var concept = 0; concept < table.Concepts.Concepts.Count; concept++)
        {
            var found = table.Concepts.Concepts[concept];
            if (found.InLexicon || !NameLooks.IsProper(found.Name))
                continue;
            foreach (var other in Labels.Kinds.Where(kind => kind != found.Label && table.LabelWeight(concept, kind) > 0 && AreProper(kind, found.Label)))
            {
                if (Apart(table, concept, found.Label, other) is { } papers)
                    yield return Doubt(table, concept, other, papers);
            }
        }
    }

    private static bool AreProper(ConceptLabel one, ConceptLabel other) => one is ConceptLabel.Model or ConceptLabel.Benchmark || other is ConceptLabel.Model or ConceptLabel.Benchmark;

    /// <summary>How many papers take it for each of two kinds; null where they have something in common.</summary>
    private static (int Own, int Other)? Apart(ReviewTable table, int concept, ConceptLabel label, ConceptLabel other)
    {
        var (own, second) = (table.PapersOf(concept, label), table.PapersOf(concept, other));
        if (own.Count == 0 || second.Count == 0)
            return null;
        var company = own.SelectMany(table.Papers.ConceptsOf).Where(found => found != concept).ToHashSet();
        return own.Overlaps(second) || second.SelectMany(table.Papers.ConceptsOf).Any(company.Contains) ? null : (own.Count, second.Count);
    }

    private static FoundDoubt Doubt(ReviewTable table, int concept, ConceptLabel other, (int Own, int Other) papers)
    {
        var found = table.Concepts.Concepts[concept];
        var isIntroducedTwice = table.IsIntroduced(concept, found.Label) && table.IsIntroduced(concept, other);
        var why = $"{Count(papers.Own)} for a {Word(found.Label)}, {Count(papers.Other)} for a {Word(other)}, and these name nothing else in common";
        return new(DoubtKind.Several, concept, -1, Math.Min(papers.Own, papers.Other), isIntroducedTwice ? WhereIntroducedTwice : Likelihood, isIntroducedTwice ? why + "; both introduce it" : why)
        {
            Name = table.TextOf(concept, other) ?? found.Name,
            Label = other,
            Evidence = [.. table.EvidenceOfConcept(concept, found.Label), .. table.EvidenceOfConcept(concept, other)],
        };
    }

    private static string Word(ConceptLabel label) => label.ToString().ToLowerInvariant();

    private static string Count(int papers) => papers == 1 ? "one paper takes it" : $"{papers} papers take it";
}
