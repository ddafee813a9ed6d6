using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Patterns;

/// <summary>Looks back over a list of names to the word that governs it.</summary>
internal static class ListStart
{
    private const int Longest = 50;

    /// <summary>The normal form of the word before the list that holds the place, articles and adjectives passed over; null at a sentence's start.</summary>
    public static string? WordBefore(Analysis analysis, TokenSpan place) =>
        IndexBefore(analysis, place) is var index && index >= 0 ? analysis.Document.Tokens[index].Word.Normal : null;

    /// <summary>Where that word stands, or -1.</summary>
    public static int IndexBefore(Analysis analysis, TokenSpan place)
    {
        var first = Math.Max(analysis.Document.SentenceOf(place.First).First, place.First - Longest);
        for (var i = place.First - 1; i >= first; i--)
        {
            if (!IsPassed(analysis, i))
                return i;
        }

        return -1;
    }

    private static bool IsPassed(Analysis analysis, int index)
    {
        var token = analysis.Document.Tokens[index];
        return token.Is(',') || token.Is('(') || token.Is(')') || token.Is(':') || token.Gap == Gap.Hyphen || token.Kind is TokenKind.Number or TokenKind.Citation
            || token.Word.Normal is "and" or "such" or "as" or "including" or "like" or "dataset" or "benchmark" or "model" or "e.g" or "e.g."
            || token.Word.Class is WordClass.Determiner or WordClass.Weak or WordClass.Adjective || (token.Word.Has(WordShape.Initial | WordShape.Inner) && token.Word.Class is not (WordClass.Preposition or WordClass.Pronoun or WordClass.Conjunction or WordClass.VerbalGerund));
    }
}
