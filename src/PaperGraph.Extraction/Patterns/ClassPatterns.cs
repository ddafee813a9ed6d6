using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Patterns;

/// <summary>What a class noun near a name says that the name is.</summary>
internal static class ClassPatterns
{
    private const int LongestList = 60;
    private const int LongestApposition = 14;

    /// <summary><c>the GSM8K dataset</c>, <c>datasets GSM8K</c>.</summary>
    public static ConceptLabel? Beside(Analysis analysis, TokenSpan place)
    {
        if (analysis.WordAfter(place) is { } after && analysis.Document.Tokens[place.End].Gap != Gap.None && ClassNouns.OfName(after.Normal) is { } label)
            return label;
        var isName = analysis.Document.Tokens[place.First].Word.Has(WordShape.Initial | WordShape.Inner | WordShape.Digit);
        return isName && analysis.WordBefore(place) is { } before && analysis.Document.Tokens[place.First].Gap == Gap.Space ? ClassNouns.OfName(before.Normal) : null;
    }

    /// <summary><c>datasets such as A, B and C</c>, <c>A, B and C datasets</c>, <c>benchmarks (A, B)</c>: the class of a list that holds the place.</summary>
    public static ConceptLabel? OfList(Analysis analysis, TokenSpan place) => ListBefore(analysis, place) ?? ListAfter(analysis, place);

    /// <summary><c>X, a new benchmark for …</c>, <c>X is a framework</c>: the head of what is said of the name.</summary>
    public static ConceptLabel? Apposition(Analysis analysis, TokenSpan place)
    {
        var sentence = analysis.Document.SentenceOf(place.First);
        var at = place.End;
        var steps = 0;
        while (at < sentence.End && steps < 8 && IsBridge(analysis.Document.Tokens[at]))
            (at, steps) = (at + 1, steps + 1);
        return steps > 0 && at < sentence.End && !(steps == 1 && EndsOpening(analysis, place, sentence)) && analysis.Document.Tokens[at].Word.Normal is "a" or "an" or "the" or "our" or "one"
            ? HeadFrom(analysis, at + 1, sentence.End)
            : null;
    }

    /// <summary>Whether the comma after a place ends what a sentence opens with, as in <c>With distillation, the model …</c>: no apposition follows.</summary>
    private static bool EndsOpening(Analysis analysis, TokenSpan place, TokenSpan sentence)
    {
        if (!analysis.Document.Tokens[place.End].Is(',')
            || analysis.Units[sentence.First].Class is not (WordClass.Preposition or WordClass.Conjunction or WordClass.VerbalGerund or WordClass.OpenGerund))
            return false;
        for (var i = sentence.First; i < place.First; i++)
        {
            if (analysis.Document.Tokens[i].Is(','))
                return false;
        }

        return true;
    }

    /// <summary>The first noun of a class that ends a noun phrase, before the phrase is left for a clause.</summary>
    private static ConceptLabel? HeadFrom(Analysis analysis, int first, int limit)
    {
        var end = Math.Min(limit, first + LongestApposition);
        for (var i = first; i < end; i++)
        {
            var unit = analysis.Units[i];
            if (!unit.IsNominal && !unit.IsModifier && unit.Class is not (WordClass.Number or WordClass.Adverb or WordClass.Conjunction or WordClass.Determiner) && !analysis.Document.Tokens[i].Is(','))
                return null;
            var last = i + 1 == limit || !(analysis.Units[i + 1].IsNominal || analysis.Units[i + 1].IsModifier);
            if (last && ClassNouns.OfName(analysis.Document.Tokens[i].Word.Normal) is { } label)
                return label;
        }

        return null;
    }

    private static bool IsBridge(Token token) =>
        token.Is(',') || token.Is('-') || token.Is('–') || token.Is('—') || token.Is('(') || token.Is(')') || token.Is("is") || token.Word.Has(WordShape.AllCapitals);

    private static ConceptLabel? ListAfter(Analysis analysis, TokenSpan place)
    {
        var sentence = analysis.Document.SentenceOf(place.First);
        var (at, separators) = (place.End, 0);
        while (at < sentence.End && at - place.End < LongestList && IsListPart(analysis, at, ref separators))
            at++;
        if (separators == 0 || at >= sentence.End)
            return null;
        while (at < sentence.End && analysis.Units[at].IsModifier)
            at++;
        return at < sentence.End ? ClassNouns.OfName(analysis.Document.Tokens[at].Word.Normal) : null;
    }

    private static ConceptLabel? ListBefore(Analysis analysis, TokenSpan place)
    {
        var sentence = analysis.Document.SentenceOf(place.First);
        var (at, separators) = (place.First - 1, 0);
        while (at >= sentence.First && place.First - at < LongestList && !IsListOpener(analysis.Document, at) && IsListPart(analysis, at, ref separators))
            at--;
        if (at < sentence.First || !IsListOpener(analysis.Document, at))
            return null;
        while (at >= sentence.First && (IsListOpener(analysis.Document, at) || analysis.Document.Tokens[at].Is(',')))
            at--;
        return at < sentence.First ? null : ClassNouns.OfName(analysis.Document.Tokens[at].Word.Normal);
    }

    /// <summary>Names, what joins them, and what stands in brackets after them.</summary>
    private static bool IsListPart(Analysis analysis, int index, ref int separators)
    {
        var token = analysis.Document.Tokens[index];
        if (token.Is(',') || token.Is('/') || token.Is(';') || token.Word.Normal is "and" or "or" || token.Is('&'))
        {
            separators++;
            return true;
        }

        return token.Word.Has(WordShape.Initial | WordShape.Inner | WordShape.Digit) || token.Kind is TokenKind.Number or TokenKind.Citation or TokenKind.Math
            || token.Gap == Gap.Hyphen || token.Is('%') || token.Is(':') || token.Word.Normal is "the" or "both" or "on";
    }

    private static bool IsListOpener(Document document, int index)
    {
        var token = document.Tokens[index];
        return token.Word.Normal is "such" or "as" or "including" or "like" or "namely" or "e.g" or "e.g." or "i.e." or "i.e" || token.Is('(') || token.Is(':') || token.Is('–') || token.Is('—');
    }
}
