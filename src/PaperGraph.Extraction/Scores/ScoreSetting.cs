using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Finds the condition under which a value was got: <c>zero-shot</c>, <c>5-shot</c>, <c>pass@1</c>.</summary>
internal static class ScoreSetting
{
    private const int Reach = 6;

    /// <summary>The condition as written near the value, or the empty string.</summary>
    public static string Of(Document document, TokenSpan sentence, ScoreValue value)
    {
        for (var i = Math.Max(sentence.First, value.Token - Reach); i < Math.Min(sentence.End, value.End + Reach); i++)
        {
            if (document.Tokens[i].Is("shot") && document.Tokens[i].Gap == Gap.Hyphen && i > sentence.First)
                return document.Cut(new(i - 1, i + 1)).ToString();
            if (document.Tokens[i].Is("pass") && i + 2 < sentence.End && document.Tokens[i + 1].Is('@'))
                return document.Cut(new(i, i + 3)).ToString();
            if (document.Tokens[i].Word.Text.StartsWith("pass@", StringComparison.OrdinalIgnoreCase))
                return document.Tokens[i].Word.Text;
        }

        return "";
    }
}
