using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Tells which model or method got a value.</summary>
internal sealed class SubjectFinder(ScoreContext context, ScoreRules rules)
{
    private readonly Document _document = context.Document;
    private readonly NamelessSubject _nameless = new(context);
    private readonly ComparedNames _compared = new(context);
    private readonly ValueOfOthers _others = new(context);

    /// <summary>The subject of one of a sentence's values, and the rule that found it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="values">Its values.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="benchmark">The rule that found its benchmark: where it stands elsewhere, the subject has to stand here.</param>
    public (PlacedConcept Subject, ScoreRules Rule)? Find(TokenSpan sentence, List<ScoreValue> values, int index, ScoreRules benchmark)
    {
        var value = values[index];
        var subjects = context.SubjectsOf(sentence).FindAll(subject => !ScoreMetric.IsMeasure(_document, subject.Place, values) && !(subject.Place.End < sentence.End && _document.Tokens[subject.Place.End].Is(':')));
        if (_compared.VersusBefore(sentence, value) is var versus && versus >= 0)
            return Uses(ScoreRules.Versus) && _compared.LastBefore(subjects, versus) is { } compared ? (compared, ScoreRules.Versus) : null;
        if (Uses(ScoreRules.Bracket) && Bracketed(subjects, values, index) is { } bracketed)
            return (bracketed, ScoreRules.Bracket);
        if (Uses(ScoreRules.For) && Following(subjects, values, index, sentence, "for", "by") is { } following)
            return (following, ScoreRules.For);
        if (_others.IsOfUnknown(value, sentence) || _others.IsOfOthers(value, sentence))
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
        var (best, ours) = (_nameless.BestBefore(sentence, value), _nameless.OursBefore(sentence, value));
        if (Uses(ScoreRules.Nearest) && Nearest(subjects, value, Math.Max(best, ours)) is { } nearest)
            return (nearest, ScoreRules.Nearest);
        if (ours > best && Elided(sentence, value, benchmark) is { } introduced)
            return introduced;
        return Uses(ScoreRules.Nearest) && Nearest(subjects, value, best) is { } other ? (other, ScoreRules.Nearest) : null;
    }

    /// <summary>What the paper introduces, where no name stands.</summary>
    private (PlacedConcept Subject, ScoreRules Rule)? Elided(TokenSpan sentence, ScoreValue value, ScoreRules benchmark)
    {
        if (_nameless.BestBefore(sentence, value) >= 0 || (benchmark is ScoreRules.Own or ScoreRules.Only && _nameless.OursBefore(sentence, value) < 0))
            return null;
        return Uses(ScoreRules.Introduced) && context.Introduced is { } introduced ? (introduced, ScoreRules.Introduced) : null;
    }

    private bool Uses(ScoreRules rule) => (rules & rule) != 0;

    /// <summary><c>X (15.7%)</c>, <c>X (F1 15.7%)</c>, <c>X's 15.7%</c>.</summary>
    private PlacedConcept? Bracketed(List<PlacedConcept> subjects, List<ScoreValue> values, int index)
    {
        var value = values[Runs.Of(_document, values, index).First];
        var isPair = index + 1 < values.Count && _compared.VersusBefore(new(value.Token, values[index + 1].End), values[index + 1]) == value.Token;
        foreach (var subject in subjects)
        {
            var (sign, gap) = (subject.Place.End, value.Token - subject.Place.End);
            if (gap is < 1 or > 3 || (isPair && _compared.IsCompared(subject.Place)))
                continue;
            var isInside = subject.Place.First > 0 && _document.Tokens[subject.Place.First - 1].Is('(') && (_document.Tokens[sign].Is(',') || _document.Tokens[sign].Is(':'));
            if (_document.Tokens[sign].Is('(') || _document.Tokens[sign].Word.Text is "'s" or "’s" || (gap == 1 && (isInside || (_document.Tokens[sign].Is("at") && _compared.IsCompared(subject.Place)))))
                return subject;
        }

        return null;
    }

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
            if (subject.Place.First > after && subject.Place.End <= value.Token && context.IsNamed(subject.Place) && !IsShutIn(subject.Place, value) && !(value.From >= 0 && subject.Place.End <= value.From && IsRaised(subject.Place)) && (isTold || !_compared.IsAside(subject)))
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
}
