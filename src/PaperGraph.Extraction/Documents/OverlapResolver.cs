using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Documents;

/// <summary>Of places that overlap keeps the longest; of equally long ones the surest.</summary>
internal static class OverlapResolver
{
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
        var order = right.Place.Length.CompareTo(left.Place.Length);
        order = order != 0 ? order : right.Concept.Confidence.CompareTo(left.Concept.Confidence);
        order = order != 0 ? order : left.Place.First.CompareTo(right.Place.First);
        return order != 0 ? order : left.Concept.Label.CompareTo(right.Concept.Label);
    }

    private static bool Take(Span<bool> tokens)
    {
        if (tokens.Contains(true))
            return false;
        tokens.Fill(true);
        return true;
    }
}
