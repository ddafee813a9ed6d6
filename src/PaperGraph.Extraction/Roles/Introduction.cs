using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>Tells from a place whether the paper introduces there what it names.</summary>
internal sealed class Introduction(Analysis analysis, SentenceKinds sentences)
{
    private readonly Document _document = analysis.Document;

    public bool IsAt(PlacedConcept placed)
    {
        var place = placed.Place;
        if (place.First < _document.TitleEnd)
            return IsBeforeColon(place) || (IsNewMethod(placed) && IsMeansOfTitle(place));
        if (placed.Concept.Candidate.Entry != null)
            return placed.Concept.Label == ConceptLabel.Method ? IsObjectOfProposal(place) : MayBeIntroducedThoughKnown(placed) && FollowsProposal(place);
        return FollowsProposal(place) || IsProposedAfter(place)
            || (sentences.IsOwn(_document.Tokens[place.First].Sentence) && (FollowsOwner(place) || IsExplained(placed) || IsNewPart(placed)));
    }

    private bool IsBeforeColon(TokenSpan place) => place.First == 0 && place.End < _document.TitleEnd && _document.Tokens[place.End].Is(':');

    private static bool IsNewMethod(PlacedConcept placed) => placed.Concept.Label == ConceptLabel.Method && placed.Concept.Candidate.Entry == null;

    /// <summary><c>X: Y of Z</c>, <c>Better X via Y</c>: what a title opens its second part with, or does its work by.</summary>
    private bool IsMeansOfTitle(TokenSpan place)
    {
        if (place.First == 0)
            return place.Length > 2;
        var before = place.First - 1;
        while (before > 0 && (analysis.Units[before].IsModifier || analysis.Units[before].Class is WordClass.Determiner))
            before--;
        return _document.Tokens[before].Is(':') || (place.Length > 1 && _document.Tokens[before].Word.Normal is "via" or "with" or "through" or "using");
    }

    /// <summary>The lexicon knows benchmarks and models that some paper introduced; beside another noun they only describe it.</summary>
    private bool MayBeIntroducedThoughKnown(PlacedConcept placed) =>
        placed.Concept.Label is ConceptLabel.Benchmark or ConceptLabel.Model
        && (!IsBeforeNoun(placed.Place) || ClassNouns.OfName(_document.Tokens[placed.Place.End].Word.Normal) == placed.Concept.Label);

    private bool IsBeforeNoun(TokenSpan place) =>
        place.End < _document.SentenceOf(place.First).End && (analysis.Units[place.End].IsNominal || analysis.Units[place.End].IsModifier);

    /// <summary>
    /// <c>we propose the X, which …</c>: a method that others know too is this paper's if the verb takes it as it is. A paper that
    /// proposes <c>a X</c> or <c>the X framework</c> uses X.
    /// </summary>
    private bool IsObjectOfProposal(TokenSpan place)
    {
        var sentence = _document.SentenceOf(place.First);
        var verb = place.First - 1;
        if (verb > sentence.First && _document.Tokens[verb].Is("the"))
            verb--;
        return verb > sentence.First && analysis.Units[verb].Class is WordClass.Verb or WordClass.NounOrVerb or WordClass.Noun && IsOwnProposal(verb)
            && (place.End == sentence.End || _document.Tokens[place.End] is var next && (next.Is(',') || next.Is('(') || next.Is('.') || next.Is(':')));
    }

    /// <summary>A verb of proposing before the name, with nothing but its phrase between them: <c>propose a novel framework called X</c>.</summary>
    private bool FollowsProposal(TokenSpan place)
    {
        var before = place.First;
        var sentence = _document.SentenceOf(place.First);
        while (before > sentence.First && IsPassed(before - 1))
            before--;
        return before > sentence.First && IsOwnProposal(before - 1);
    }

    private bool IsPassed(int index)
    {
        var token = _document.Tokens[index];
        var unit = analysis.Units[index];
        return unit.IsModifier || unit.Class is WordClass.Determiner or WordClass.Adverb || token.Gap == Gap.Hyphen || IsPassedSign(token)
            || CuePhrases.Names(token.Word.Text) || (unit.IsNominal && (ClassNouns.OfName(token.Word.Normal) != null || IsSamePhraseAsNext(index)));
    }

    /// <summary>Signs that open a name, and commands that set it in another face.</summary>
    private static bool IsPassedSign(Token token) =>
        token.Is(',') || token.Is('(') || token.Is(':') || token.Is('\\') || token.Is('{') || token.Word.Text is "textbf" or "emph" or "textit" or "texttt" or "textsc";

    private bool IsSamePhraseAsNext(int index) => analysis.PhraseAt[index] >= 0 && analysis.PhraseAt[index] == analysis.PhraseAt[index + 1];

    private bool IsOwnProposal(int verb) =>
        CuePhrases.IsProposing(_document.Tokens[verb].Word.Normal)
        && (sentences.IsOwn(_document.Tokens[verb].Sentence) || sentences.FirstProposal <= _document.Tokens[verb].Sentence);

    /// <summary><c>X is also proposed</c>.</summary>
    private bool IsProposedAfter(TokenSpan place)
    {
        var limit = _document.SentenceOf(place.First).End;
        var at = place.End;
        if (at >= limit || _document.Tokens[at].Word.Normal is not ("is" or "are"))
            return false;
        at++;
        while (at < limit && analysis.Units[at].Class == WordClass.Adverb)
            at++;
        return at < limit && CuePhrases.IsProposed(_document.Tokens[at].Word.Normal);
    }

    /// <summary><c>our X</c>, <c>the proposed X</c>.</summary>
    private bool FollowsOwner(TokenSpan place) =>
        place.First > _document.SentenceOf(place.First).First && _document.Tokens[place.First - 1].Word.Normal is "our" or "proposed";

    /// <summary><c>X, a …</c>: a name that nobody knows is explained by who brings it.</summary>
    private bool IsExplained(PlacedConcept placed)
    {
        var at = placed.Place.End;
        return placed.Concept.Label != ConceptLabel.Topic && !placed.Concept.Candidate.Has(CandidateFeature.StartsWithLexiconModel)
            && _document.Tokens[placed.Place.First].Word.IsNameLike && at + 1 < _document.SentenceOf(placed.Place.First).End
            && _document.Tokens[at].Is(',') && _document.Tokens[at + 1].Word.Normal is "a" or "an"
            && !(ListStart.WordBefore(analysis, placed.Place) is { } opener && (CuePhrases.Compares(opener) || CuePhrases.Uses(opener) || opener is "on"));
    }

    /// <summary>A part of the proposal: a method in a sentence of the paper's own, named in capitals, with <c>a</c> before it, or counted off.</summary>
    private bool IsNewPart(PlacedConcept placed)
    {
        if (placed.Concept.Label != ConceptLabel.Method)
            return false;
        var candidate = placed.Concept.Candidate;
        var sentence = _document.Tokens[placed.Place.First].Sentence;
        if (IsCountedOff(placed.Place))
            return true;
        if (sentences.IsEvaluation(sentence) || (candidate.Has(CandidateFeature.OneWord) && !candidate.Has(CandidateFeature.Camel)))
            return false;
        return candidate.Has(CandidateFeature.AfterA) || candidate.Has(CandidateFeature.Capitals);
    }

    /// <summary><c>(i) X</c>, <c>2) X</c>.</summary>
    private bool IsCountedOff(TokenSpan place)
    {
        var at = place.First - 1;
        var first = _document.SentenceOf(place.First).First;
        while (at > first && (analysis.Units[at].IsModifier || analysis.Units[at].Class == WordClass.Determiner))
            at--;
        return at - 1 >= first && _document.Tokens[at].Is(')') && _document.Tokens[at - 1].Word.Text is "i" or "ii" or "iii" or "iv" or "v" or "1" or "2" or "3" or "4" or "5" or "a" or "b" or "c" or "d";
    }
}
