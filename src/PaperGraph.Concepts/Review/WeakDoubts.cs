using PaperGraph.Core.Reviewing;

namespace PaperGraph.Concepts.Review;

/// <summary>Common words that no paper is sure of and the lexicon does not have.</summary>
internal static class WeakDoubts
{
    private const double MostConfidence = 0.6;

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        for (var concept = 0; concept < table.Concepts.Concepts.Count; concept++)
        {
            var found = table.Concepts.Concepts[concept];
            var confidence = table.MeanConfidence(concept);
            if (found.InLexicon || confidence > MostConfidence || found.Name.Contains(' ', StringComparison.Ordinal) || found.Name.Any(char.IsUpper))
                continue;
            yield return new(DoubtKind.None, concept, -1, table.PapersOf(concept), 1 - confidence, $"a common word; papers are sure of it by {confidence:0.00} on average")
            {
                Evidence = [.. table.EvidenceOfConcept(concept)],
            };
        }
    }
}
