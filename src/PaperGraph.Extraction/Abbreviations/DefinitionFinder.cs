using PaperGraph.Core.Mentions;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>The abbreviations that a document defines, with their tokens.</summary>
internal static class DefinitionFinder
{
    public static List<Definition> Find(Document document)
    {
        var definitions = new List<Definition>();
        var found = new List<Abbreviation>();
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            found.Clear();
            SchwartzHearst.Find(document.TextOf(document.Sentences[i].Field), document.Sentences[i], found);
            foreach (var abbreviation in found)
            {
                if (Locate(document, document.SentenceTokens[i], abbreviation) is { } definition)
                    definitions.Add(definition);
            }
        }

        return definitions;
    }

    private static Definition? Locate(Document document, TokenSpan sentence, Abbreviation abbreviation)
    {
        var text = document.TextOf(abbreviation.Field);
        var longFirst = text.AsSpan(abbreviation.Start).StartsWith(abbreviation.Long, StringComparison.Ordinal);
        var (first, second) = longFirst ? (abbreviation.Long, abbreviation.Short) : (abbreviation.Short, abbreviation.Long);
        var at = text.IndexOf(second, abbreviation.Start + first.Length, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var left = TokensAt(document, sentence, abbreviation.Start, abbreviation.Start + first.Length);
        var right = TokensAt(document, sentence, at, at + second.Length);
        if (left.Length < 1 || right.Length < 1)
            return null;
        return longFirst ? new(abbreviation, left, right) : new(abbreviation, right, left);
    }

    private static TokenSpan TokensAt(Document document, TokenSpan sentence, int start, int end)
    {
        var first = sentence.First;
        while (first < sentence.End && document.Tokens[first].Start < start)
            first++;
        var last = first;
        while (last < sentence.End && document.Tokens[last].End <= end)
            last++;
        var exact = last > first && document.Tokens[first].Start == start && document.Tokens[last - 1].End == end;
        return exact ? new(first, last) : default;
    }
}
