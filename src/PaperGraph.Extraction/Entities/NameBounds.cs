using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>Takes from a span what is no part of a name: a verb and an article before it, an <c>and</c>, a score after a model.</summary>
internal static class NameBounds
{
    public static TokenSpan Trim(Document document, TokenSpan span, ConceptLabel label)
    {
        var (first, end) = (span.First, span.End);
        if (end - first > 2 && document.Tokens[first].Word.Class is WordClass.Verb && document.Tokens[first + 1].Word.Class == WordClass.Determiner)
            first += 2;
        else if (end - first > 1 && IsConjunction(document.Tokens[first].Word.Text))
            first++;
        if (label is ConceptLabel.Model or ConceptLabel.Method && end - first > 1 && IsScore(document.Tokens[end - 1]))
            end--;
        return new(first, end);
    }

    private static bool IsConjunction(string word) => word is "and" or "or";

    /// <summary>A share with two decimals or more that stands alone: no version begins with a nought (<c>GPT-4o 0.522</c>).</summary>
    private static bool IsScore(Token token) => token is { Kind: TokenKind.Number, Gap: Gap.Space } && token.Word.Text is ['0', '.', _, _, ..];
}
