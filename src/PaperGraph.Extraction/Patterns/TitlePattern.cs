using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Patterns;

/// <summary>Reads titles of the form <c>X: A Benchmark for …</c>.</summary>
internal static class TitlePattern
{
    private const int LongestName = 4;

    /// <summary>What stands before the colon, if it is short enough to be a name.</summary>
    public static TokenSpan NameBeforeColon(Document document)
    {
        var colon = ColonOf(document);
        return colon is > 0 and <= LongestName + 2 && CountUnits(document, colon) <= LongestName ? new(0, colon) : default;
    }

    /// <summary>What the words after the colon say that the name is.</summary>
    public static ConceptLabel? ClassOf(Analysis analysis)
    {
        var colon = ColonOf(analysis.Document);
        if (colon <= 0)
            return null;
        for (var i = colon + 1; i < analysis.Document.TitleEnd; i++)
        {
            if (analysis.Units[i].Class is WordClass.Preposition or WordClass.Conjunction)
                return null;
            if (ClassNouns.OfName(analysis.Document.Tokens[i].Word.Normal) is { } label && IsHead(analysis, i))
                return label;
        }

        return null;
    }

    private static bool IsHead(Analysis analysis, int index) =>
        index + 1 == analysis.Document.TitleEnd || analysis.Units[index + 1].Class is WordClass.Preposition or WordClass.Conjunction or WordClass.Verb or WordClass.VerbalGerund or WordClass.Other;

    private static int ColonOf(Document document)
    {
        for (var i = 0; i < document.TitleEnd; i++)
        {
            if (document.Tokens[i].Is(':') || (document.Tokens[i].Kind == TokenKind.Punctuation && document.Tokens[i].Word.Text[0] is '—' or '–' && i < 3))
                return i;
        }

        return -1;
    }

    private static int CountUnits(Document document, int end)
    {
        var units = 0;
        for (var i = 0; i < end; i++)
            units += document.Tokens[i].Gap == Gap.Hyphen ? 0 : 1;
        return units;
    }
}
