using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Tells which model or method got a score.</summary>
internal static class SubjectFinder
{
    /// <summary>The nearest one before the value in its sentence that is not what others are compared against; else what the paper introduces.</summary>
    public static PlacedConcept? Find(Analysis analysis, List<PlacedConcept> places, Role[] roles, TokenSpan sentence, ScoreValue value)
    {
        PlacedConcept? nearest = null;
        foreach (var place in places)
        {
            if (place.Place.First >= sentence.First && place.Place.End <= value.Token && MayScore(analysis, place))
                nearest = place;
        }

        return nearest ?? Introduced(places, roles);
    }

    private static bool MayScore(Analysis analysis, PlacedConcept place) =>
        place.Concept.Label is ConceptLabel.Model or ConceptLabel.Method && IsNamed(analysis.Document, place.Place)
        && !(ListStart.WordBefore(analysis, place.Place) is { } opener && CuePhrases.Compares(opener));

    private static bool IsNamed(Document document, TokenSpan place) => document.Tokens[place.First].Word.Has(WordShape.Initial | WordShape.Inner | WordShape.Digit);

    private static PlacedConcept? Introduced(List<PlacedConcept> places, Role[] roles)
    {
        PlacedConcept? best = null;
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            if (place.Concept.Label is not (ConceptLabel.Model or ConceptLabel.Method) || roles[i] != Role.Introduces)
                continue;
            if (best == null || (place.Concept.Label == ConceptLabel.Model && best.Value.Concept.Label != ConceptLabel.Model))
                best = place;
        }

        return best;
    }
}
