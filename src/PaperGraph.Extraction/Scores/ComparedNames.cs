using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Tells which names others are compared against, and so are no subject of their own.</summary>
internal sealed class ComparedNames(ScoreContext context)
{
    private readonly Document _document = context.Document;

    /// <summary>Of <c>93.3% vs. 82.9%</c> the second: the place of the number before it, or -1.</summary>
    public int VersusBefore(TokenSpan sentence, ScoreValue value)
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
    public PlacedConcept? LastBefore(List<PlacedConcept> subjects, int before)
    {
        PlacedConcept? last = null;
        foreach (var subject in subjects)
            last = subject.Place.End <= before && context.IsNamed(subject.Place) && IsCompared(subject.Place) ? subject : last;
        return last;
    }

    /// <summary>Whether the words before a name compare against it.</summary>
    public bool IsCompared(TokenSpan place) => ListStart.WordBefore(context.Analysis, place) is { } opener && (CuePhrases.Compares(opener) || opener is "vs" or "vs." or "." or "to" or "with");

    /// <summary>What others are compared against, or what the subject uses.</summary>
    public bool IsAside(PlacedConcept subject)
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
