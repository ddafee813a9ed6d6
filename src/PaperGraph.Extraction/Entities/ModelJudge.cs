using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Entities;

/// <summary>Finds concepts by the model, and by the lexicon before it.</summary>
internal sealed class ModelJudge(CrfModel model, Calibration calibration, ExtractionOptions options)
{
    /// <summary>The rule that mentions carry which the model found.</summary>
    public const string Rule = "model";

    /// <summary>All spans that may be concepts.</summary>
    public List<SpanProbability> Read(Analysis analysis) => model.Read(analysis);

    /// <summary>The places of all concepts in text order.</summary>
    public List<PlacedConcept> Judge(Analysis analysis, List<SpanProbability> spans, double minimumConfidence)
    {
        var places = new List<PlacedConcept>();
        foreach (var entity in EntityChooser.Choose(analysis, new(analysis, spans, options.UseAbbreviations), calibration, minimumConfidence))
        {
            if (!MayBe(analysis, entity.Form, entity.Places[0], entity.Label))
                continue;
            var concept = ConceptOf(analysis, entity);
            foreach (var place in entity.Places)
                places.Add(new(place, concept));
        }

        places.Sort(static (left, right) => left.Place.First.CompareTo(right.Place.First));
        return places;
    }

    /// <summary>Whether a place of a name may be a concept at all.</summary>
    public static bool MayBe(Analysis analysis, NameForm form, TokenSpan place, ConceptLabel label) =>
        HasLetters(analysis.Document, place) && (form.Entry != null || !NoConcepts.Hold(analysis, place, label));

    /// <summary>What the rules for roles and results ask of a concept.</summary>
    private static Concept ConceptOf(Analysis analysis, FoundEntity entity)
    {
        var candidate = new Candidate { Entry = entity.Form.Entry, Rules = RuleSet.Name };
        candidate.Forms.AddRange(entity.Form.Spellings);
        candidate.Places.AddRange(entity.Places);
        SpellingFeatures.Add(analysis, candidate);
        PlaceFeatures.Add(analysis, candidate);
        return new(candidate, entity.Label, entity.Confidence, entity.Form.Entry == null ? Rule : "lexicon");
    }

    private static bool HasLetters(Document document, TokenSpan words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Word)
                return true;
        }

        return false;
    }
}
