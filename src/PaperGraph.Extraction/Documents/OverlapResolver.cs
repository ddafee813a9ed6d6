using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Documents;

/// <summary>Of places that overlap keeps the surest, a longer one being worth a little less certainty.</summary>
internal static class OverlapResolver
{
    private const double WorthOfToken = 0.1;

    /// <summary>The kept places in text order.</summary>
    public static List<PlacedConcept> Resolve(Analysis analysis, List<Concept> concepts)
    {
        var places = new List<PlacedConcept>();
        foreach (var concept in concepts)
        {
            foreach (var place in concept.Candidate.Places)
                places.Add(new(place, concept));
        }

        places.Sort(ByStrength);
        var taken = new bool[analysis.Document.Tokens.Length];
        places.RemoveAll(place => !Take(taken.AsSpan(place.Place.First, place.Place.Length)));
        places.Sort(static (left, right) => left.Place.First.CompareTo(right.Place.First));
        return places;
    }

    private static int ByStrength(PlacedConcept left, PlacedConcept right)
    {
        var order = StrengthOf(right).CompareTo(StrengthOf(left));
        order = order != 0 ? order : right.Place.Length.CompareTo(left.Place.Length);
        order = order != 0 ? order : left.Place.First.CompareTo(right.Place.First);
        return order != 0 ? order : left.Concept.Label.CompareTo(right.Concept.Label);
    }

    private static double StrengthOf(PlacedConcept place) =>
        place.Concept.Confidence + (WorthOfToken * place.Place.Length) + (IsVersionOfKnown(place.Concept) ? 1 : 0);

    /// <summary>A known name with its size or edition is that one, not the family: <c>SWE-bench Verified</c>, <c>Gemma 2 2B</c>.</summary>
    private static bool IsVersionOfKnown(Concept concept) =>
        (concept.Candidate.Entry != null || concept.Candidate.Rules.HasFlag(RuleSet.Name))
        && ((concept.Label == ConceptLabel.Model && concept.Candidate.Has(CandidateFeature.StartsWithLexiconModel))
            || (concept.Label == ConceptLabel.Benchmark && concept.Candidate.Has(CandidateFeature.StartsWithLexiconBenchmark)));

    private static bool Take(Span<bool> tokens)
    {
        if (tokens.Contains(true))
            return false;
        tokens.Fill(true);
        return true;
    }
}
