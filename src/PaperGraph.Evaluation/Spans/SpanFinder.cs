using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.Spans;

/// <summary>Finds the places of annotated entities: wherever one of their surfaces stands as whole words, longer ones first.</summary>
public static class SpanFinder
{
    /// <summary>The places, none of which overlap.</summary>
    public static IReadOnlySet<TypedSpan> Find(Paper paper, PaperAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(annotation);
        var surfaces = annotation.Entities
            .SelectMany(entity => entity.Surfaces.IsEmpty ? [entity.Name] : entity.Surfaces, (entity, surface) => (entity.Type, Surface: surface))
            .OrderByDescending(item => item.Surface.Length).ToList();
        var spans = new HashSet<TypedSpan>();
        foreach (var field in Enum.GetValues<PaperField>())
        {
            var text = paper.Text(field);
            var taken = new bool[text.Length];
            foreach (var (type, surface) in surfaces)
            {
                foreach (var start in PlacesOf(text, surface, taken))
                    spans.Add(new(field, start, start + surface.Length, type));
            }
        }

        return spans;
    }

    private static IEnumerable<int> PlacesOf(string text, string surface, bool[] taken)
    {
        for (var from = 0; surface.Length > 0 && text.IndexOf(surface, from, StringComparison.Ordinal) is var start and >= 0; from = start + 1)
        {
            if (!IsWhole(text, start, start + surface.Length) || taken.AsSpan(start, surface.Length).Contains(true))
                continue;
            taken.AsSpan(start, surface.Length).Fill(true);
            yield return start;
        }
    }

    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]));
}
