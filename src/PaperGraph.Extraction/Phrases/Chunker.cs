using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Phrases;

/// <summary>
/// Cuts a sentence into noun phrases: modifiers and nouns that end in a noun. What is kept of them begins after adjectives
/// that say nothing and ends before nouns that name a class only.
/// </summary>
internal static class Chunker
{
    public static void Find(Document document, ReadOnlySpan<Unit> units, List<NounPhrase> phrases)
    {
        for (var first = 0; first < units.Length; first++)
        {
            if (!IsPart(units[first]))
                continue;
            var end = first + 1;
            while (end < units.Length && IsPart(units[end]))
                end++;
            Add(document, units, first, end, phrases);
            first = end;
        }
    }

    private static bool IsPart(Unit unit) => unit.IsNominal || unit.IsModifier;

    private static void Add(Document document, ReadOnlySpan<Unit> units, int first, int end, List<NounPhrase> phrases)
    {
        while (end > first && !units[end - 1].IsNominal)
            end--;
        var start = first;
        while (start < end && units[start].Class == WordClass.Weak)
            start++;
        if (end == start)
            return;
        var kept = end;
        while (kept - start > 1 && ClassOf(document, units[kept - 1]) != null)
            kept--;
        while (kept - start > 1 && units[kept - 1].Class == WordClass.Weak)
            kept--;
        phrases.Add(new(
            new(units[start].Span.First, units[kept - 1].Span.End),
            new(units[first].Span.First, units[end - 1].Span.End),
            kept - start,
            units[start].Class,
            kept < end ? ClassOf(document, units[end - 1]) : null));
    }

    private static ConceptLabel? ClassOf(Document document, Unit unit) =>
        unit.Span.Length == 1 ? ClassNouns.OfPhrase(document.Tokens[unit.Span.First].Word.Normal) : null;
}
