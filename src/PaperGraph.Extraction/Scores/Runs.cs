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

    private static bool AreJoined(Document document, int first, int end)
    {
        var joined = false;
        var depth = 0;
        for (var i = first; i < end; i++)
        {
            var token = document.Tokens[i];
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            var joins = token.Is(',') || token.Is("and") || token.Is("or") || token.Is('/') || token.Is('&');
            joined |= joins;
            if (!joins && depth == 0 && !token.Is(')') && !token.Is('\\') && !token.Is('%') && !token.Is("the") && token.Gap != Gap.Hyphen)
                return false;
        }

        return joined && end - first <= 8;
    }
}
