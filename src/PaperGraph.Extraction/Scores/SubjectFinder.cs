using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Tells which model or method got a value.</summary>
internal sealed class SubjectFinder(ScoreContext context, ScoreRules rules)
{
    /// <summary>How far back the words of a noun phrase are sought.</summary>
    private const int Phrase = 9;

    private readonly Document _document = context.Document;

    /// <summary>The subject of one of a sentence's values, and the rule that found it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="values">Its values.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="benchmark">The rule that found its benchmark: where it stands elsewhere, the subject has to stand here.</param>
    public (PlacedConcept Subject, ScoreRules Rule)? Find(TokenSpan sentence, List<ScoreValue> values, int index, ScoreRules benchmark)
    {
        var value = values[index];
        var subjects = context.SubjectsOf(sentence).FindAll(subject => !ScoreMetric.IsMeasure(_document, subject.Place, values) && !(subject.Place.End < sentence.End && _document.Tokens[subject.Place.End].Is(':')));
        if (VersusBefore(sentence, value) is var versus && versus >= 0)
            return Uses(ScoreRules.Versus) && Compared(subjects, versus) is { } compared ? (compared, ScoreRules.Versus) : null;
        if (Uses(ScoreRules.Bracket) && Bracketed(subjects, values, index) is { } bracketed)
            return (bracketed, ScoreRules.Bracket);
        if (Uses(ScoreRules.For) && Following(subjects, values, index, sentence, "for", "by") is { } following)
            return (following, ScoreRules.For);
        if (IsOfUnknown(value, sentence) || IsOfOthers(value, sentence))
            return null;
        if (Uses(ScoreRules.Subjects) && benchmark != ScoreRules.Pairs && Paired(subjects, values, index) is { } paired)
            return (paired, ScoreRules.Subjects);
        if (Acting(sentence, value, subjects, benchmark) is { } acting)
            return acting;
        if (Uses(ScoreRules.For) && Following(subjects, values, index, sentence, "with", "with") is { } with)
            return (with, ScoreRules.For);
        return Elided(sentence, value, benchmark);
    }

    /// <summary>What the sentence says got the value: the nearest name, or what the paper introduces where it is called ours after that.</summary>
    private (PlacedConcept Subject, ScoreRules Rule)? Acting(TokenSpan sentence, ScoreValue value, List<PlacedConcept> subjects, ScoreRules benchmark)
    {
        var (best, ours) = (BestWithoutName(sentence, value), OursBefore(sentence, value));
        if (Uses(ScoreRules.Nearest) && Nearest(subjects, value, Math.Max(best, ours)) is { } nearest)
            return (nearest, ScoreRules.Nearest);
        if (ours > best && Elided(sentence, value, benchmark) is { } introduced)
            return introduced;
        return Uses(ScoreRules.Nearest) && Nearest(subjects, value, best) is { } other ? (other, ScoreRules.Nearest) : null;
    }

    /// <summary>What the paper introduces, where no name stands.</summary>
    private (PlacedConcept Subject, ScoreRules Rule)? Elided(TokenSpan sentence, ScoreValue value, ScoreRules benchmark)
    {
        if (BestWithoutName(sentence, value) >= 0 || (benchmark is ScoreRules.Own or ScoreRules.Only && OursBefore(sentence, value) < 0))
            return null;
        return Uses(ScoreRules.Introduced) && context.Introduced is { } introduced ? (introduced, ScoreRules.Introduced) : null;
    }

    /// <summary>Where the sentence calls something ours before the value: <c>our method</c>, <c>the proposed model</c>, <c>we</c>; or -1.</summary>
    private int OursBefore(TokenSpan sentence, ScoreValue value)
    {
        for (var i = value.Token - 1; i >= sentence.First; i--)
        {
            if (_document.Tokens[i].Is("we") || (_document.Tokens[i].Word.Normal is "our" or "proposed" && IsNounOfProposal(i, value.Token)))
                return i;
        }

        return -1;
    }

    private bool IsNounOfProposal(int ours, int limit)
    {
        for (var i = ours + 1; i < limit && i < ours + 6; i++)
        {
            if (_document.Tokens[i].Word.Normal is "method" or "model" or "approach" or "methodology" or "framework" or "system" or "algorithm" or "network" or "architecture" or "pipeline" or "technique" or "solution" or "agent" or "strategy" or "classifier")
                return true;
            if (context.Analysis.Units[i].Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Preposition)
                return false;
        }

        return false;
    }

    /// <summary>Of <c>93.3% vs. 82.9%</c> the second: the place of the number before it, or -1.</summary>
    private int VersusBefore(TokenSpan sentence, ScoreValue value)
    {
        var at = value.Token - 1;
        while (at > sentence.First && _document.Tokens[at].Is('.'))
            at--;
        if (at <= sentence.First || _document.Tokens[at].Word.Normal is not ("vs" or "vs." or "v" or "v." or "versus" or "against"))
            return -1;
        at--;
        while (at > sentence.First && (_document.Tokens[at].Is('%') || _document.Tokens[at].Is('\\')))
            at--;
        return ScoreNumber.IsAt(_document.Tokens[at]) ? at : -1;
    }

    /// <summary>The last name before that others are compared against.</summary>
    private PlacedConcept? Compared(List<PlacedConcept> subjects, int before)
    {
        PlacedConcept? last = null;
        foreach (var subject in subjects)
            last = subject.Place.End <= before && context.IsNamed(subject.Place) && IsCompared(subject.Place) ? subject : last;
        return last;
    }

    private bool IsCompared(TokenSpan place) => ListStart.WordBefore(context.Analysis, place) is { } opener && (CuePhrases.Compares(opener) || opener is "vs" or "vs." or "." or "to" or "with");

    private bool Uses(ScoreRules rule) => (rules & rule) != 0;

    /// <summary><c>X (15.7%)</c>, <c>X (F1 15.7%)</c>, <c>X's 15.7%</c>.</summary>
    private PlacedConcept? Bracketed(List<PlacedConcept> subjects, List<ScoreValue> values, int index)
    {
        var value = values[Runs.Of(_document, values, index).First];
        var isPair = index + 1 < values.Count && VersusBefore(new(value.Token, values[index + 1].End), values[index + 1]) == value.Token;
        foreach (var subject in subjects)
        {
            var (sign, gap) = (subject.Place.End, value.Token - subject.Place.End);
            if (gap is < 1 or > 3 || (isPair && IsCompared(subject.Place)))
                continue;
            var isInside = subject.Place.First > 0 && _document.Tokens[subject.Place.First - 1].Is('(') && (_document.Tokens[sign].Is(',') || _document.Tokens[sign].Is(':'));
            if (_document.Tokens[sign].Is('(') || _document.Tokens[sign].Word.Text is "'s" or "’s" || (gap == 1 && (isInside || (_document.Tokens[sign].Is("at") && IsCompared(subject.Place)))))
                return subject;
        }

        return null;
    }

    /// <summary>
    /// <c>the previous state-of-the-art score of 5.154</c>, <c>compared to 79% for experts</c>, <c>a baseline (66.6)</c>: the value
    /// of what has no name.
    /// </summary>
    private bool IsOfOthers(ScoreValue value, TokenSpan sentence)
    {
        if (IsOfNameless(value, sentence) || IsCompared(value, sentence) || IsBesideNameless(value, sentence))
            return true;
        for (var i = value.Token - 1; i >= sentence.First && i >= value.Token - 6 && _document.Tokens[i].Kind != TokenKind.Number && !_document.Tokens[i].Is(','); i--)
        {
            if (_document.Tokens[i].Word.Normal is "previous" or "prior" or "existing")
                return true;
        }

        return false;
    }

    /// <summary><c>0.591 for the best classical metric</c>.</summary>
    private bool IsOfNameless(ScoreValue value, TokenSpan sentence)
    {
        if (value.End >= sentence.End || _document.Tokens[value.End].Word.Normal is not ("for" or "by" or "of" or "from"))
            return false;
        for (var i = value.End + 1; i < sentence.End && i < value.End + 6 && !_document.Tokens[i].Is(','); i++)
        {
            if (_document.Tokens[i].Word.Normal is "best" or "strongest" or "baseline" or "previous" or "prior" or "human" or "existing" or "expert" or "runner" or "second" or "state")
                return true;
        }

        return false;
    }

    /// <summary><c>compared to the top score of 0.794</c>, <c>compared with 0.756</c>.</summary>
    private bool IsCompared(ScoreValue value, TokenSpan sentence)
    {
        if (value.End < sentence.End && _document.Tokens[value.End].Word.Normal is "on" or "in")
            return false; // its own, on another benchmark
        for (var i = value.Token - 1; i > sentence.First && i >= value.Token - Phrase; i--)
        {
            var token = _document.Tokens[i];
            if (token.Word.Normal is "vs" or "versus" or "than" || (token.Word.Normal is "to" or "with" && _document.Tokens[i - 1].Word.Normal is "compared" or "comparable" or "close"))
                return true;
            if (token.Is(',') || token.Is(')') || context.IsPlace(i) || context.Analysis.Units[i].Class is WordClass.Verb or WordClass.VerbalGerund or WordClass.Auxiliary || ScoreNumber.IsAt(token))
                return false;
        }

        return false;
    }

    /// <summary><c>a full-attention baseline (PPL 66.6)</c>.</summary>
    private bool IsBesideNameless(ScoreValue value, TokenSpan sentence)
    {
        var at = value.Token - 1;
        while (at > sentence.First && (ScoreValues.IsMetric(_document.Tokens[at].Word.Normal) || _document.Tokens[at].Word.Has(WordShape.AllCapitals)))
            at--;
        return at > sentence.First + 1 && _document.Tokens[at].Is('(') && !context.IsPlace(at - 1)
            && _document.Tokens[at - 1].Word.Normal is "baseline" or "competitor" or "expert" or "annotator" or "human" or "counterpart" or "alternative";
    }

    /// <summary><c>30.8% for X</c>, where X is a name that nobody knows.</summary>
    private bool IsOfUnknown(ScoreValue value, TokenSpan sentence) =>
        value.End + 1 < sentence.End && _document.Tokens[value.End].Is("for") && _document.Tokens[value.End + 1].Word.Has(WordShape.Initial | WordShape.Inner) && !context.IsPlace(value.End + 1);

    /// <summary><c>42.7 for X</c>, <c>a Dice of 0.57 with Zeta-7B</c>; of two values in one breath what follows the second.</summary>
    private PlacedConcept? Following(List<PlacedConcept> subjects, List<ScoreValue> values, int index, TokenSpan sentence, string word, string orWord)
    {
        var at = values[index].End;
        while (at < sentence.End && at < values[index].End + 3 && ScoreValues.IsMetric(_document.Tokens[at].Word.Normal))
            at++;
        if (at >= sentence.End)
            return null;
        if (_document.Tokens[at].Is("and") && index + 1 < values.Count && values[index + 1].Token - at <= 5)
            return Following(subjects, values, index + 1, sentence, word, orWord);
        var opener = _document.Tokens[at].Word.Normal;
        foreach (var subject in subjects)
        {
            if ((opener == word || opener == orWord || (opener == "of" && at > values[index].End && word == "for")) && subject.Place.First > at && subject.Place.First - at <= 2 && context.IsNamed(subject.Place) && (opener != "with" || subject.Concept.Label == ConceptLabel.Model))
                return subject;
        }

        return null;
    }

    private PlacedConcept? Paired(List<PlacedConcept> subjects, List<ScoreValue> values, int index)
    {
        var (first, end) = Runs.Of(_document, values, index);
        for (var i = 0; end - first > 1 && i < subjects.Count;)
        {
            var (from, to) = Runs.Of(_document, subjects, i);
            if (to - from == end - first && subjects[to - 1].Place.End <= values[first].Token)
                return subjects[from + index - first];
            i = to;
        }

        return null;
    }

    /// <summary>What had the number before: <c>X improves Y from 61.8 to 66.9</c>.</summary>
    public PlacedConcept? Raised(TokenSpan sentence, ScoreValue value)
    {
        PlacedConcept? last = null;
        foreach (var subject in context.SubjectsOf(sentence))
            last = Uses(ScoreRules.Raised) && subject.Place.End <= value.From && context.IsNamed(subject.Place) && IsRaised(subject.Place) ? subject : last;
        return last;
    }

    private bool IsRaised(TokenSpan place)
    {
        var verb = place.First - 1;
        while (verb > 0 && context.Analysis.Units[verb].Class is WordClass.Determiner or WordClass.Adjective or WordClass.Weak)
            verb--;
        return verb >= 0 && _document.Tokens[verb].Word.Normal is "improve" or "improving" or "boost" or "boosting" or "raise" or "raising" or "lift" or "lifting" or "enhance" or "enhancing" or "elevate" or "push" or "bring";
    }

    private PlacedConcept? Nearest(List<PlacedConcept> subjects, ScoreValue value, int after)
    {
        var isTold = IsRelative(value);
        PlacedConcept? nearest = null;
        foreach (var subject in subjects)
        {
            if (subject.Place.First > after && subject.Place.End <= value.Token && context.IsNamed(subject.Place) && !IsShutIn(subject.Place, value) && !(value.From >= 0 && subject.Place.End <= value.From && IsRaised(subject.Place)) && (isTold || !IsAside(subject)))
                nearest = subject;
        }

        return nearest;
    }

    /// <summary>A name in brackets that close before the value: <c>71.2 (X has 69.0), 88.7 on …</c>.</summary>
    private bool IsShutIn(TokenSpan place, ScoreValue value)
    {
        var depth = 0;
        for (var i = place.End; i < value.Token && depth >= 0; i++)
            depth += _document.Tokens[i].Is('(') ? 1 : _document.Tokens[i].Is(')') ? -1 : 0;
        return depth < 0;
    }

    /// <summary><c>outperforming X, a baseline that achieves only 23.7%</c>: told of X itself.</summary>
    private bool IsRelative(ScoreValue value)
    {
        for (var i = value.Token - 1; i >= 0 && i >= value.Token - 3; i--)
        {
            if (_document.Tokens[i].Word.Normal is "that" or "which")
                return true;
        }

        return false;
    }

    /// <summary><c>the best model reaches 59.75</c>: where a nameless best stands before the value, or -1.</summary>
    private int BestWithoutName(TokenSpan sentence, ScoreValue value)
    {
        for (var i = value.Token - 1; i > sentence.First; i--)
        {
            if (_document.Tokens[i].Word.Normal is "model" or "method" or "system" or "baseline" or "approach" or "agent" or "llm" or "mllm" or "vlm" or "annotator" or "expert" or "participant" && IsBest(sentence, i))
                return i;
            if (_document.Tokens[i].Word.Normal is "human" or "clinician" or "physician" or "radiologist" or "people" && i + 1 < value.Token && context.Analysis.Units[i + 1].Class is WordClass.Verb or WordClass.NounOrVerb)
                return i;
        }

        return -1;
    }

    /// <summary>Whether a noun stands for others that are good, and nobody is compared against them.</summary>
    private bool IsBest(TokenSpan sentence, int noun)
    {
        var isBest = false;
        for (var i = noun - 1; i >= sentence.First && i >= noun - Phrase; i--)
        {
            var word = _document.Tokens[i].Word.Normal;
            if (CuePhrases.Compares(word) || word is "surpass" or "outperform" or "exceed" or "beat" or "to")
                return false;
            isBest |= noun - i <= 3 && word is "best" or "strongest" or "top" or "leading" or "no" or "most" or "human" or "art" or "frontier" or "current" or "existing";
        }

        return isBest;
    }

    /// <summary>What others are compared against, or what the subject uses.</summary>
    private bool IsAside(PlacedConcept subject)
    {
        var (first, end) = subject.Place;
        if (end < _document.Tokens.Length && ScoreMetric.IsGetting(_document.Tokens[end].Word.Normal))
            return false;
        if (subject.Concept.Label == ConceptLabel.Method && first > _document.SentenceOf(first).First && _document.Tokens[first - 1].Word.Normal is "of" or "in" or "on")
            return true;
        return ListStart.WordBefore(context.Analysis, subject.Place) is { } opener
            && (CuePhrases.Compares(opener) || opener is "using" or "with" or "via" or "through" or "by" or "from" or "to");
    }
}
