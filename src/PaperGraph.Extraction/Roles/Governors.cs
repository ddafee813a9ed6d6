using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>What the word that governs a name says of it.</summary>
internal enum Governor
{
    None,

    /// <summary>It is used: <c>trained with X</c>, <c>using X</c>.</summary>
    Means,

    /// <summary>It is measured, or measured against: <c>compared with X</c>, <c>evaluate X</c>, <c>methods such as X</c>.</summary>
    Comparison,
}

/// <summary>Finds the word that governs a name and tells what it says.</summary>
internal static class Governors
{
    private const int Reach = 4;

    public static Governor Of(Analysis analysis, TokenSpan place)
    {
        var index = ListStart.IndexBefore(analysis, place);
        if (index < 0)
            return Governor.None;
        var word = analysis.Document.Tokens[index].Word.Normal;
        if (CuePhrases.Compares(word) || CuePhrases.Measures(word) || IsExampleOfClass(analysis, index, place))
            return Governor.Comparison;
        if (word is "to" or "with" or "and" && ComparesBefore(analysis.Document, index))
            return Governor.Comparison;
        return word is "using" or "with" or "by" or "from" or "via" or "through" ? Governor.Means : Governor.None;
    }

    /// <summary><c>compared to</c>, <c>in comparison with</c>, <c>superior performance to</c>.</summary>
    private static bool ComparesBefore(Document document, int index)
    {
        var first = document.SentenceOf(index).First;
        for (var i = index - 1; i >= first && index - i <= Reach; i--)
        {
            if (CuePhrases.Relates(document.Tokens[i].Word.Normal))
                return true;
            if (document.Tokens[i].Is(',') || document.Tokens[i].Word.Class is WordClass.Preposition)
                return false;
        }

        return false;
    }

    /// <summary><c>methods such as X</c>, <c>baselines (X, Y)</c>.</summary>
    private static bool IsExampleOfClass(Analysis analysis, int index, TokenSpan place)
    {
        var next = analysis.Document.Tokens[index + 1];
        return index + 1 < place.First && ClassNouns.OfName(analysis.Document.Tokens[index].Word.Normal) != null
            && (next.Is('(') || next.Word.Normal is "such" or "like" or "including");
    }
}
