using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>Finds the places of annotated concepts: wherever one of their surfaces stands, longer ones first.</summary>
internal static class GoldPlaces
{
    /// <summary>The concepts of a paper that have places, with what was marked.</summary>
    public static List<(AnnotatedEntity Gold, RoleEntity Entity)> Find(Analysis analysis, PaperAnnotation annotation)
    {
        var found = annotation.Entities.Select(gold => (Gold: gold, Places: PlacesOf(analysis.Document, gold))).Where(item => item.Places.Count > 0).ToList();
        return found.ConvertAll(item => (item.Gold, EntityOf(analysis, item.Gold, WithoutInner(item.Places, found.SelectMany(other => other.Places)))));
    }

    private static RoleEntity EntityOf(Analysis analysis, AnnotatedEntity gold, List<TokenSpan> places) =>
        new(gold.Type, analysis.Matches.Exists(match => places.Contains(match.Span)), places);

    /// <summary>A name inside a longer name is no place of its own, unless it has no other.</summary>
    private static List<TokenSpan> WithoutInner(List<TokenSpan> places, IEnumerable<TokenSpan> all)
    {
        var outer = places.FindAll(place => !all.Any(other => other.Length > place.Length && other.Contains(place)));
        return outer.Count > 0 ? outer : places;
    }

    private static List<TokenSpan> PlacesOf(Document document, AnnotatedEntity entity)
    {
        var places = new List<TokenSpan>();
        foreach (var surface in entity.Surfaces.OrderByDescending(surface => surface.Length))
        {
            for (var first = 0; first < document.Tokens.Length; first++)
            {
                if (At(document, first, surface) is { } place && !places.Exists(other => other.Overlaps(place)))
                    places.Add(place);
            }
        }

        places.Sort(static (left, right) => left.First.CompareTo(right.First));
        return places;
    }

    private static TokenSpan? At(Document document, int first, string surface)
    {
        var (token, sentence) = (document.Tokens[first], document.SentenceOf(first));
        var text = document.TextOf(document.FieldOf(first));
        if (string.CompareOrdinal(text, token.Start, surface, 0, surface.Length) != 0)
            return null;
        for (var i = first; i < sentence.End; i++)
        {
            if (document.Tokens[i].End == token.Start + surface.Length)
                return new(first, i + 1);
        }

        return null;
    }
}
