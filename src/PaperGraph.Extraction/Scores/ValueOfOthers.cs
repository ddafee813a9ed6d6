using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Tells whether a value is one of what has no name in the graph: earlier work, people, a baseline.</summary>
internal sealed class ValueOfOthers(ScoreContext context)
{
    /// <summary>How far back the words of a noun phrase are sought.</summary>
    private const int Phrase = 9;

    private readonly Document _document = context.Document;

    /// <summary>
    /// <c>the previous state-of-the-art score of 5.154</c>, <c>compared to 79% for experts</c>, <c>a baseline (66.6)</c>: the value
    /// of what has no name.
    /// </summary>
    public bool IsOfOthers(ScoreValue value, TokenSpan sentence)
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
    public bool IsOfUnknown(ScoreValue value, TokenSpan sentence) =>
        value.End + 1 < sentence.End && _document.Tokens[value.End].Is("for") && _document.Tokens[value.End + 1].Word.Has(WordShape.Initial | WordShape.Inner) && !context.IsPlace(value.End + 1);
}
