using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>A concept of one paper with all its places; the paper has one role for it.</summary>
/// <param name="Label">What it is.</param>
/// <param name="IsKnown">Whether the lexicon knows it.</param>
/// <param name="Places">Where it is named, in text order.</param>
internal sealed record RoleEntity(ConceptLabel Label, bool IsKnown, List<TokenSpan> Places)
{
    /// <summary>The places of a paper, put together by what they name; and for each place, whose it is.</summary>
    public static (List<RoleEntity> Entities, int[] EntityOf) Group(IReadOnlyList<PlacedConcept> places)
    {
        var entities = new List<RoleEntity>();
        var entityOf = new int[places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            entityOf[i] = Find(places, entityOf, i);
            if (entityOf[i] == entities.Count)
                entities.Add(new(places[i].Concept.Label, places[i].Concept.Candidate.Entry != null, []));
            entities[entityOf[i]].Places.Add(places[i].Place);
        }

        return (entities, entityOf);
    }

    private static int Find(IReadOnlyList<PlacedConcept> places, int[] entityOf, int index)
    {
        var next = 0;
        for (var i = 0; i < index; i++)
        {
            if (IsSame(places[i], places[index]))
                return entityOf[i];
            next = Math.Max(next, entityOf[i] + 1);
        }

        return next;
    }

    /// <summary>Members of a list that share a noun are of one candidate, but have names of their own.</summary>
    private static bool IsSame(PlacedConcept left, PlacedConcept right) =>
        left.Concept.Candidate == right.Concept.Candidate && left.Concept.Label == right.Concept.Label
        && string.Equals(left.FullName, right.FullName, StringComparison.OrdinalIgnoreCase);
}
