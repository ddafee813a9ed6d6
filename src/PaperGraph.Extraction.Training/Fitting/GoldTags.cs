using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>Tags a document by its annotation: every place of every surface, the longest first.</summary>
internal static class GoldTags
{
    public static sbyte[] Of(Analysis analysis, PaperAnnotation annotation)
    {
        var tags = new sbyte[analysis.Document.Tokens.Length];
        Array.Fill(tags, Tags.Outside);
        var surfaces = annotation.Entities
            .SelectMany(entity => entity.Surfaces.Append(entity.Name).Distinct(StringComparer.Ordinal), (entity, surface) => (entity.Type, Surface: surface))
            .OrderByDescending(item => item.Surface.Length);
        foreach (var (type, surface) in surfaces)
        {
            Mark(analysis.Document, PaperField.Title, type, surface, tags);
            Mark(analysis.Document, PaperField.Abstract, type, surface, tags);
        }

        return tags;
    }

    private static void Mark(Document document, PaperField field, ConceptLabel type, string surface, sbyte[] tags)
    {
        var text = document.TextOf(field);
        for (var at = Next(text, surface, 0); at >= 0; at = Next(text, surface, at + 1))
        {
            var span = TokenSpans.At(document, field, at, at + surface.Length);
            if (span.Length > 0 && !tags.AsSpan(span.First, span.Length).ContainsAnyExcept(Tags.Outside))
                Tags.Mark(tags.AsSpan(span.First, span.Length), type);
        }
    }

    private static int Next(string text, string surface, int from) =>
        surface.Length == 0 || from >= text.Length ? -1 : text.IndexOf(surface, from, StringComparison.Ordinal);
}
