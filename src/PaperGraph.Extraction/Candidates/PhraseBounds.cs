using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Candidates;

/// <summary>Where a name begins and ends inside what a rule has found.</summary>
internal static class PhraseBounds
{
    /// <summary>Without leading articles, unless nothing would be left.</summary>
    public static TokenSpan WithoutArticle(Analysis analysis, TokenSpan span)
    {
        var first = span.First;
        while (first < span.End - 1 && analysis.Document.Tokens[first].Word.Class is WordClass.Determiner)
            first++;
        return new(first, span.End);
    }
}
