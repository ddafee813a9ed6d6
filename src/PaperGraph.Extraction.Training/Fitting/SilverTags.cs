using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>Tags a document by what a teacher found: the surest spans first, without overlap.</summary>
internal static class SilverTags
{
    /// <summary>Spans less sure than this are left out; .4 to .5 was as good.</summary>
    private const double Least = 0.45;

    public static sbyte[] Of(Analysis analysis, SilverPaper paper)
    {
        var tags = new sbyte[analysis.Document.Tokens.Length];
        Array.Fill(tags, Tags.Outside);
        foreach (var mention in paper.Mentions.Where(mention => mention.Probability >= Least).OrderByDescending(mention => mention.Probability))
        {
            var span = TokenSpans.At(analysis.Document, mention.Field, mention.Start, mention.End);
            if (span.Length > 0 && !tags.AsSpan(span.First, span.Length).ContainsAnyExcept(Tags.Outside))
                Tags.Mark(tags.AsSpan(span.First, span.Length), mention.Label);
        }

        return tags;
    }
}
