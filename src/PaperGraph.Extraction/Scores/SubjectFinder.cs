using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Tells which model or method got a value.</summary>
internal sealed class SubjectFinder(ScoreContext context, ScoreRules rules)
{
    private readonly Document _document = context.Document;

    /// <summary>The subject of one of a sentence's values, and the rule that found it.</summary>
    public (PlacedConcept Subject, ScoreRules Rule)? Find(TokenSpan sentence, List<ScoreValue> values, int index, bool isPaired)
    {
        var (subjects, value) = (context.SubjectsOf(sentence), values[index]);
        if (Uses(ScoreRules.Bracket) && Bracketed(subjects, value) is { } bracketed)
            return (bracketed, ScoreRules.Bracket);
        if (Uses(ScoreRules.For) && Following(subjects, value, sentence) is { } following)
            return (following, ScoreRules.For);
        if (Uses(ScoreRules.Subjects) && !isPaired && Paired(subjects, values, index) is { } paired)
            return (paired, ScoreRules.Subjects);
        if (Uses(ScoreRules.Nearest) && Nearest(subjects, value) is { } nearest)
            return (nearest, ScoreRules.Nearest);
        if (Uses(ScoreRules.Introduced) && context.Introduced is { } introduced)
            return (introduced, ScoreRules.Introduced);
        return Uses(ScoreRules.OnlyModel) && context.OnlyModel is { } only ? (only, ScoreRules.OnlyModel) : null;
    }

    private bool Uses(ScoreRules rule) => (rules & rule) != 0;

    /// <summary><c>X (15.7%)</c>, <c>X (F1 15.7%)</c>, <c>X's 15.7%</c>.</summary>
    private PlacedConcept? Bracketed(List<PlacedConcept> subjects, ScoreValue value)
    {
        foreach (var subject in subjects)
        {
            var (sign, gap) = (subject.Place.End, value.Token - subject.Place.End);
            if (gap is >= 1 and <= 3 && (_document.Tokens[sign].Is('(') || _document.Tokens[sign].Word.Text is "'s" or "’s"))
                return subject;
        }

        return null;
    }

    /// <summary><c>42.7 for X</c>, <c>84.6% accuracy with X</c>.</summary>
    private PlacedConcept? Following(List<PlacedConcept> subjects, ScoreValue value, TokenSpan sentence)
    {
        var at = value.End;
        while (at < sentence.End && at < value.End + 3 && ScoreValues.IsMetric(_document.Tokens[at].Word.Normal))
            at++;
        if (at >= sentence.End || _document.Tokens[at].Word.Normal is not ("for" or "by"))
            return null;
        foreach (var subject in subjects)
        {
            if (subject.Place.First > at && subject.Place.First - at <= 2 && context.IsNamed(subject.Place))
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

    private PlacedConcept? Nearest(List<PlacedConcept> subjects, ScoreValue value)
    {
        PlacedConcept? nearest = null;
        foreach (var subject in subjects)
        {
            if (subject.Place.End <= value.Token && context.IsNamed(subject.Place) && !IsAside(subject))
                nearest = subject;
        }

        return nearest;
    }

    /// <summary>What others are compared against, or what the subject uses.</summary>
    private bool IsAside(PlacedConcept subject) =>
        ListStart.WordBefore(context.Analysis, subject.Place) is { } opener
        && (CuePhrases.Compares(opener) || opener is "using" or "with" or "via" or "through" or "by" or "from" or "to" || (subject.Concept.Label == ConceptLabel.Method && opener is "of" or "in" or "on"));
}
