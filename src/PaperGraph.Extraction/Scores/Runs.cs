using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Lists in a sentence: values or names with nothing but commas, conjunctions and what belongs to them between.</summary>
internal static class Runs
{
    /// <summary>The list of values that holds one: its first and the one after its last.</summary>
    public static (int First, int End) Of(Document document, List<ScoreValue> values, int index)
    {
        var (first, end) = (index, index + 1);
        while (first > 0 && AreJoined(document, values[first - 1].End, values[first].Token))
            first--;
        while (end < values.Count && AreJoined(document, values[end - 1].End, values[end].Token))
            end++;
        return (first, end);
    }

    /// <summary>The list of places that holds one.</summary>
    public static (int First, int End) Of(Document document, List<PlacedConcept> places, int index)
    {
        var (first, end) = (index, index + 1);
        while (first > 0 && AreJoined(document, places[first - 1].Place.End, places[first].Place.First))
            first--;
        while (end < places.Count && AreJoined(document, places[end - 1].Place.End, places[end].Place.First))
            end++;
        return (first, end);
    }

    /// <summary>
    /// The number of a name in the list that holds it, and how long the list is, by commas and conjunctions alone: other members
    /// need not be known.
    /// </summary>
    public static int PlaceOf(ScoreContext context, TokenSpan place, out int length)
    {
        var (analysis, document) = (context.Analysis, context.Document);
        var sentence = document.SentenceOf(place.First);
        var before = 0;
        for (var i = place.First - 1; i >= sentence.First && IsOfList(analysis, i) && !OpensList(document, i); i--)
            before += IsSeparator(document, i) ? 1 : 0;
        var after = 0;
        for (var i = place.End; i < sentence.End && IsOfList(analysis, i) && !(IsSeparator(document, i) && context.IsSubjectAt(i + 1)); i++)
            after += IsSeparator(document, i) && !IsLast(document, sentence, i) ? 1 : 0;
        length = before + after + 1;
        return before;
    }

    /// <summary>A comma after a plural: <c>two benchmarks, X and Y</c>.</summary>
    private static bool OpensList(Document document, int index) =>
        index > 0 && document.Tokens[index].Is(',') && document.Tokens[index - 1].Word is var word && !word.Has(WordShape.Initial | WordShape.Inner) && word.Text.EndsWith('s');

    private static bool IsOfList(Analysis analysis, int index) =>
        analysis.Document.Tokens[index] is var token
        && (token.Is(',') || token.Is('(') || token.Is(')') || token.Is("and") || token.Is("or") || token.Is('/') || token.Gap == Gap.Hyphen || token.Kind == TokenKind.Number
            || token.Word.Has(WordShape.Initial | WordShape.Inner) || analysis.Units[index].Class is WordClass.Determiner or WordClass.Weak or WordClass.Adjective or WordClass.Noun)
        && !token.Is(':') && !token.Is("respectively");

    /// <summary>A comma, or a conjunction without one.</summary>
    private static bool IsSeparator(Document document, int index) =>
        document.Tokens[index].Is(',') || document.Tokens[index].Is('/') || (document.Tokens[index].Word.Normal is "and" or "or" && !document.Tokens[index - 1].Is(','));

    /// <summary>A comma after which the list does not go on.</summary>
    private static bool IsLast(Document document, TokenSpan sentence, int index) =>
        document.Tokens[index].Is(',') && (index + 1 >= sentence.End || !(document.Tokens[index + 1].Word.Has(WordShape.Initial | WordShape.Inner) || document.Tokens[index + 1].Word.Normal is "and" or "or"));

    private static bool AreJoined(Document document, int first, int end)
    {
        var joined = false;
        var depth = 0;
        for (var i = first; i < end; i++)
        {
            var token = document.Tokens[i];
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            if (depth < 0)
                return false;
            var joins = token.Is(',') || token.Is("and") || token.Is("or") || token.Is('/') || token.Is('&');
            joined |= joins;
            if (!joins && depth == 0 && !token.Is(')') && !token.Is('%') && !token.Is('$') && token.Word.Text is not ("\\" or "{" or "}" or "textbf" or "emph" or "textit") && !token.Is("the") && token.Gap != Gap.Hyphen)
                return false;
        }

        return joined && end - first <= 12;
    }
}
