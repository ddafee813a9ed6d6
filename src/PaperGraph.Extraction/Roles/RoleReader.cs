using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>Tells from a place, its sentence and the words before it what the paper does with the concept there.</summary>
internal sealed class RoleReader(Analysis analysis)
{
    private const int Background = 3;

    private readonly Document _document = analysis.Document;
    private readonly SentenceKinds _sentences = new(analysis.Document);

    public Role Of(PlacedConcept placed) => placed.Concept.Label switch
    {
        ConceptLabel.Benchmark => OfBenchmark(placed),
        ConceptLabel.Model => OfModel(placed),
        ConceptLabel.Method => OfMethod(placed),
        _ => OfTopic(placed),
    };

    private Role OfBenchmark(PlacedConcept placed)
    {
        if (IsIntroduced(placed))
            return Role.Introduces;
        if (_sentences.IsEvaluation(SentenceOf(placed)))
            return IsTrainedOn(placed.Place) ? Role.Uses : Role.Evaluates;
        return _sentences.IsOwn(SentenceOf(placed)) ? Role.Uses : InTitle(placed) ? Role.Studies : Role.Mentions;
    }

    private Role OfModel(PlacedConcept placed)
    {
        if (IsIntroduced(placed))
            return Role.Introduces;
        var opener = ListStart.WordBefore(analysis, placed.Place);
        if (_sentences.IsEvaluation(SentenceOf(placed)))
            return opener is "using" or "with" or "by" or "from" or "via" ? Role.Uses : Role.Evaluates;
        return _sentences.IsOwn(SentenceOf(placed)) ? Role.Uses : InTitle(placed) ? Role.Studies : Role.Mentions;
    }

    private Role OfMethod(PlacedConcept placed)
    {
        if (IsIntroduced(placed) || IsNewPart(placed))
            return Role.Introduces;
        var opener = ListStart.WordBefore(analysis, placed.Place);
        if (_sentences.IsEvaluation(SentenceOf(placed)) && opener != null && CuePhrases.Compares(opener))
            return Role.Evaluates;
        if (_sentences.IsOwn(SentenceOf(placed)))
            return Role.Uses;
        return InTitle(placed) || placed.Concept.Candidate.Has(CandidateFeature.Title) ? Role.Studies : Role.Mentions;
    }

    private Role OfTopic(PlacedConcept placed)
    {
        var candidate = placed.Concept.Candidate;
        var isExample = ListStart.WordBefore(analysis, placed.Place) is "as" || candidate.Has(CandidateFeature.AfterSuchAs);
        var subject = candidate.Has(CandidateFeature.Title) || candidate.Places.Count > 1 || _sentences.IsOwn(SentenceOf(placed)) || SentenceOf(placed) < Background;
        return subject && !isExample ? Role.Studies : Role.Mentions;
    }

    private int SentenceOf(PlacedConcept placed) => _document.Tokens[placed.Place.First].Sentence;

    private bool InTitle(PlacedConcept placed) => placed.Place.First < _document.TitleEnd;

    private bool IsIntroduced(PlacedConcept placed)
    {
        var place = placed.Place;
        if (InTitle(placed))
            return place.First == 0 && place.End < _document.TitleEnd && _document.Tokens[place.End].Is(':');
        if (placed.Concept.Candidate.Entry != null && !MayBeIntroducedThoughKnown(placed))
            return false;
        var before = place.First;
        var sentence = _document.SentenceOf(place.First);
        while (before > sentence.First && IsPassed(before - 1))
            before--;
        return before > sentence.First && IsOwnProposal(sentence, before - 1);
    }

    /// <summary>The lexicon knows benchmarks and models that some paper introduced; beside another noun they only describe it.</summary>
    private bool MayBeIntroducedThoughKnown(PlacedConcept placed) =>
        placed.Concept.Label is ConceptLabel.Benchmark or ConceptLabel.Model
        && (placed.Place.End >= _document.SentenceOf(placed.Place.First).End || !analysis.Units[placed.Place.End].IsNominal || ClassNouns.OfName(_document.Tokens[placed.Place.End].Word.Normal) == placed.Concept.Label);

    /// <summary>Articles, adjectives and nouns between the verb and the name: <c>propose a novel framework called X</c>.</summary>
    private bool IsPassed(int index)
    {
        var token = _document.Tokens[index];
        var unit = analysis.Units[index];
        return unit.IsModifier || unit.Class is WordClass.Determiner or WordClass.Adverb || token.Is(',') || token.Is('(') || token.Is(':') || token.Gap == Gap.Hyphen
            || CuePhrases.Names(token.Word.Text) || (unit.IsNominal && (ClassNouns.OfName(token.Word.Normal) != null || IsSamePhraseAsNext(index)));
    }

    private bool IsSamePhraseAsNext(int index) => analysis.PhraseAt[index] >= 0 && analysis.PhraseAt[index] == analysis.PhraseAt[index + 1];

    private bool IsOwnProposal(TokenSpan sentence, int verb) =>
        CuePhrases.IsProposing(_document.Tokens[verb].Word.Normal) && (_sentences.IsOwn(_document.Tokens[sentence.First].Sentence) || _sentences.FirstProposal <= _document.Tokens[verb].Sentence);

    /// <summary>A part of the proposal: named in capitals or with <c>a</c> before it, in a sentence of the paper's own, and nothing that is known.</summary>
    private bool IsNewPart(PlacedConcept placed)
    {
        var candidate = placed.Concept.Candidate;
        if (candidate.Entry != null || candidate.Has(CandidateFeature.OneWord) && !candidate.Has(CandidateFeature.Camel))
            return false;
        if (InTitle(placed))
            return placed.Place.Length > 2 && candidate.Has(CandidateFeature.TitleStart);
        if (!_sentences.IsOwn(SentenceOf(placed)) || _sentences.IsEvaluation(SentenceOf(placed)))
            return false;
        return candidate.Has(CandidateFeature.AfterA) || candidate.Has(CandidateFeature.Capitals);
    }

    private bool IsTrainedOn(TokenSpan place)
    {
        var first = _document.SentenceOf(place.First).First;
        for (var i = place.First - 1; i >= first && place.First - i < 6; i--)
        {
            if (_document.Tokens[i].Word.Normal is "train" or "trained" or "pretrained" or "pretraining" or "finetuned" or "tuned")
                return true;
        }

        return false;
    }
}
