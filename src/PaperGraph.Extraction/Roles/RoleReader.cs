using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>Tells from a place, its sentence and the words before it what the paper does with the concept there.</summary>
internal sealed class RoleReader
{
    private const int Background = 3;

    private readonly Analysis _analysis;
    private readonly Document _document;
    private readonly SentenceKinds _sentences;
    private readonly Introduction _introduction;

    public RoleReader(Analysis analysis)
    {
        (_analysis, _document) = (analysis, analysis.Document);
        _sentences = new(_document);
        _introduction = new(analysis, _sentences);
    }

    public Role Of(PlacedConcept placed)
    {
        if (placed.Concept.Label == ConceptLabel.Topic)
            return OfTopic(placed);
        if (_introduction.IsAt(placed))
            return Role.Introduces;
        return placed.Concept.Label switch
        {
            ConceptLabel.Benchmark => OfBenchmark(placed),
            ConceptLabel.Model => OfModel(placed),
            _ => OfMethod(placed),
        };
    }

    private Role OfBenchmark(PlacedConcept placed)
    {
        if (_sentences.IsEvaluation(SentenceOf(placed)))
            return IsTrainedOn(placed.Place) ? Role.Uses : Role.Evaluates;
        if (!_sentences.IsOwn(SentenceOf(placed)))
            return InTitle(placed) ? Role.Studies : Role.Mentions;
        return ListStart.WordBefore(_analysis, placed.Place) is "on" && !IsTrainedOn(placed.Place) ? Role.Evaluates : Role.Uses;
    }

    private Role OfModel(PlacedConcept placed)
    {
        var governor = GovernorOf(placed);
        if (governor == Governor.Comparison)
            return Role.Evaluates;
        if (_sentences.IsEvaluation(SentenceOf(placed)))
            return governor == Governor.Means ? Role.Uses : Role.Evaluates;
        return _sentences.IsOwn(SentenceOf(placed)) ? Role.Uses : InTitle(placed) ? Role.Studies : Role.Mentions;
    }

    private Role OfMethod(PlacedConcept placed)
    {
        var (sentence, governor) = (SentenceOf(placed), GovernorOf(placed));
        if (_sentences.IsEvaluation(sentence) && (governor == Governor.Comparison || (governor != Governor.Means && (IsForeignName(placed) || (!_sentences.ProposesAny && _sentences.IsOwn(sentence))))))
            return Role.Evaluates;
        if (_sentences.ProposesAny ? _sentences.IsOwn(sentence) : governor == Governor.Means)
            return Role.Uses;
        return !_sentences.ProposesAny || InTitle(placed) || placed.Concept.Candidate.Has(CandidateFeature.Title) ? Role.Studies : Role.Mentions;
    }

    /// <summary>A name that the paper neither spells out nor proposes, in a report of its results: what it is measured against.</summary>
    private bool IsForeignName(PlacedConcept placed) =>
        placed.Concept.Candidate is { Entry: null, Forms.Count: 1 } && placed.Place.Length == 1 && _document.Tokens[placed.Place.First].Word.IsNameLike && _sentences.IsOwn(SentenceOf(placed));

    private Role OfTopic(PlacedConcept placed)
    {
        var candidate = placed.Concept.Candidate;
        if (candidate.Has(CandidateFeature.AfterSuchAs) || ListStart.WordBefore(_analysis, placed.Place) is "as")
            return Role.Mentions;
        if (candidate.Has(CandidateFeature.Title) || candidate.Places.Count > 1 || _sentences.IsOwn(SentenceOf(placed)))
            return Role.Studies;
        return SentenceOf(placed) < Background && !IsOneOfMany(placed) ? Role.Studies : Role.Mentions;
    }

    /// <summary>Background names fields in lists, and broad ones as the place where something is done: <c>used in vision, speech recognition and robotics</c>.</summary>
    private bool IsOneOfMany(PlacedConcept placed)
    {
        var place = placed.Place;
        var sentence = _document.SentenceOf(place.First);
        var follows = place.First > sentence.First && IsSeparator(_document.Tokens[place.First - 1]);
        var isListed = follows || (place.End < sentence.End && IsSeparator(_document.Tokens[place.End]));
        var isPlace = ListStart.WordBefore(_analysis, place) is "in" or "across" or "by" or "like" or "task" or "application" or "field" or "domain";
        var isBroad = placed.Concept.Candidate.Entry != null;
        return follows || (isListed && (isPlace || isBroad)) || (isPlace && isBroad);
    }

    private static bool IsSeparator(Token token) => token.Is(',') || token.Is("and") || token.Is("or");

    private Governor GovernorOf(PlacedConcept placed) => Governors.Of(_analysis, placed.Place);

    private int SentenceOf(PlacedConcept placed) => _document.Tokens[placed.Place.First].Sentence;

    private bool InTitle(PlacedConcept placed) => placed.Place.First < _document.TitleEnd;

    private bool IsTrainedOn(TokenSpan place)
    {
        var first = _document.SentenceOf(place.First).First;
        for (var i = place.First - 1; i >= first && place.First - i < 6; i--)
        {
            if (_document.Tokens[i].Word.Normal is "train" or "trained" or "training" or "pretrain" or "pretrained" or "pretraining" or "finetuned" or "tuned")
                return true;
        }

        return false;
    }
}
