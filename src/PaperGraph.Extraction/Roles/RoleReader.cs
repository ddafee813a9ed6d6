using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>Tells from the words around a place what the paper does with the concept there.</summary>
internal static class RoleReader
{
    public static Role Of(Analysis analysis, PlacedConcept place)
    {
        if (IsIntroduced(analysis, place))
            return Role.Introduces;
        if (IsEvaluated(analysis, place))
            return Role.Evaluates;
        if (place.Concept.Label != ConceptLabel.Topic && IsUsed(analysis, place))
            return Role.Uses;
        return IsStudied(analysis, place) ? Role.Studies : Role.Mentions;
    }

    private static bool IsIntroduced(Analysis analysis, PlacedConcept placed)
    {
        var (document, place, label) = (analysis.Document, placed.Place, placed.Concept.Label);
        if (label == ConceptLabel.Topic || placed.Concept.Candidate.Entry != null)
            return false;
        if (place.First < document.TitleEnd)
            return place.First == 0 && place.End < document.TitleEnd && document.Tokens[place.End].Is(':');
        var before = place.First;
        var sentence = document.SentenceOf(place.First);
        while (before > sentence.First && IsPassed(analysis, before - 1))
            before--;
        return before > sentence.First && IsOwnProposal(document, sentence, before - 1);
    }

    /// <summary>Articles, adjectives and class nouns between the verb and the name: <c>propose a novel framework called X</c>.</summary>
    private static bool IsPassed(Analysis analysis, int index)
    {
        var token = analysis.Document.Tokens[index];
        return analysis.Units[index].IsModifier || analysis.Units[index].Class is WordClass.Determiner or WordClass.Adverb
            || token.Is(',') || token.Is('(') || token.Gap == Gap.Hyphen || CuePhrases.Names(token.Word.Text)
            || (analysis.Units[index].IsNominal && index + 1 < analysis.Document.Tokens.Length && (Phrases.ClassNouns.OfName(token.Word.Normal) != null || analysis.PhraseAt[index] >= 0 && analysis.PhraseAt[index] == analysis.PhraseAt[index + 1]));
    }

    private static bool IsOwnProposal(Document document, TokenSpan sentence, int verb)
    {
        if (!CuePhrases.IsProposing(document.Tokens[verb].Word.Normal))
            return false;
        for (var i = verb - 1; i >= sentence.First && verb - i < 12; i--)
        {
            if (document.Tokens[i].Word.Normal is "we" or "paper" or "work" or "article" or "study" or "i" or "this" or "author")
                return true;
        }

        return false;
    }

    private static bool IsEvaluated(Analysis analysis, PlacedConcept placed)
    {
        if (placed.Place.First < analysis.Document.TitleEnd || placed.Concept.Label == ConceptLabel.Topic)
            return false;
        var sentence = analysis.Document.SentenceOf(placed.Place.First);
        var evaluation = false;
        for (var i = sentence.First; i < sentence.End && !evaluation; i++)
            evaluation = CuePhrases.Evaluates(analysis.Document.Tokens[i].Word.Normal);
        if (!evaluation)
            return false;
        if (placed.Concept.Label == ConceptLabel.Benchmark)
            return !IsTrainedOn(analysis, placed.Place);
        var opener = ListStart.WordBefore(analysis, placed.Place);
        return opener != null && CuePhrases.Compares(opener) || placed.Concept.Label == ConceptLabel.Model && opener is null or "on" or "across" or "of" or "for" or "that";
    }

    private static bool IsTrainedOn(Analysis analysis, TokenSpan place)
    {
        var first = analysis.Document.SentenceOf(place.First).First;
        for (var i = place.First - 1; i >= first && place.First - i < 6; i--)
        {
            if (analysis.Document.Tokens[i].Word.Normal is "train" or "trained" or "pretrained" or "pretraining" or "finetuned" or "tuned")
                return true;
        }

        return false;
    }

    private static bool IsUsed(Analysis analysis, PlacedConcept placed) =>
        ListStart.WordBefore(analysis, placed.Place) is { } opener && CuePhrases.Uses(opener);

    private static bool IsStudied(Analysis analysis, PlacedConcept placed)
    {
        var candidate = placed.Concept.Candidate;
        if (placed.Place.First < analysis.Document.TitleEnd || candidate.Has(CandidateFeature.Title))
            return true;
        return placed.Concept.Label == ConceptLabel.Topic && candidate.Has(CandidateFeature.FirstSentence) || candidate.Has(CandidateFeature.ThreeTimes);
    }
}
