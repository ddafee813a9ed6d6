using System.Collections.Frozen;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Finds the measure that a value is of.</summary>
internal static class ScoreMetric
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Getting = FrozenSet.Create(
        StringComparer.Ordinal,
        "achieve", "achieved", "achieving", "reach", "reached", "reaching", "attain", "attained", "attaining", "score", "scored", "scoring", "solve", "solved", "solving", "obtain", "obtained", "obtaining", "lead", "get", "got", "getting");

    /// <summary>Whether a measure is named near the value, or a verb says that it was got.</summary>
    public static bool IsNear(Document document, TokenSpan sentence, ScoreValue value) =>
        At(document, sentence, value) >= 0 || IsGot(document, sentence, value);

    /// <summary>Whether a verb says that what stands before it got what stands after it.</summary>
    public static bool IsGetting(string normal) => Getting.Contains(normal);

    /// <summary><c>achieves only 23.7%</c>.</summary>
    private static bool IsGot(Document document, TokenSpan sentence, ScoreValue value)
    {
        for (var i = value.Token - 1; i >= Math.Max(sentence.First, value.Token - Reach); i--)
        {
            if (IsGetting(document.Tokens[i].Word.Normal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a name is no concept here but what is measured: <c>38.9 PQ</c>, <c>EPE of 2.64</c>, <c>CLIP-T: 0.28</c> inside brackets.</summary>
    public static bool IsMeasure(Document document, TokenSpan place, List<ScoreValue> values)
    {
        foreach (var value in values)
        {
            if (place.End < value.Token && value.Token - place.End <= 2 && document.Tokens[place.End].Word.Normal is "score" or "similarity" or "distance" && document.Tokens[place.End].Word.Text[^1] != 's')
                return true;
            if (value.End == place.First || (place.End == value.Token - 1 && document.Tokens[place.End].Is("of")))
                return true;
        }

        return ScoreValues.IsMetric(document.Tokens[place.End - 1].Word.Normal) && place.Length == 1;
    }

    /// <summary>The measure as written, or the empty string.</summary>
    public static string Of(Document document, TokenSpan sentence, ScoreValue value) =>
        At(document, sentence, value) is var at && at >= 0 ? document.Tokens[at].Word.Text : "";

    /// <summary>The measure right after the value, else one shortly before it, else one shortly after; -1 where none is.</summary>
    private static int At(Document document, TokenSpan sentence, ScoreValue value)
    {
        var after = First(document, value.End, Math.Min(sentence.End, value.End + Reach));
        if (after >= 0 && after <= value.End + 1)
            return after;
        for (var i = value.Token - 1; i >= Math.Max(sentence.First, value.Token - Reach); i--)
        {
            if (ScoreValues.IsMetric(document.Tokens[i].Word.Normal))
                return i;
        }

        return after;
    }

    private static int First(Document document, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Number || document.Tokens[i].Is(','))
                return -1;
            if (ScoreValues.IsMetric(document.Tokens[i].Word.Normal))
                return i;
        }

        return -1;
    }
}
