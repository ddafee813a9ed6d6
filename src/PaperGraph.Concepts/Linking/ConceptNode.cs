using System.Collections.Immutable;
using PaperGraph.Concepts.Records;
using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>The node of a concept.</summary>
internal static class ConceptNode
{
    private static readonly ImmutableArray<string>[] ConceptLabels =
        [.. Enum.GetValues<ConceptLabel>().Select(label => ImmutableArray.Create([.. new[] { Labels.Concept, Labels.Of(label) }.Order(StringComparer.Ordinal)]))];

    public static GraphNode Of(ResolvedConcept concept, ReadOnlySpan<int> papers, RecordTable records)
    {
        int? first = null, last = null;
        foreach (var paper in papers)
        {
            if (records.Papers[paper].Paper.Year is not { } year)
                continue;
            first = Math.Min(first ?? year, year);
            last = Math.Max(last ?? year, year);
        }

        return new(concept.Id, ConceptLabels[(int)concept.Label], PropertyMap.Of(
            (PropertyNames.Aliases, Value.List(concept.Aliases)),
            (PropertyNames.FirstYear, first is { } from ? Value.Of(from) : Value.Null),
            (PropertyNames.Id, Value.Of(concept.Id)),
            (PropertyNames.LastYear, last is { } to ? Value.Of(to) : Value.Null),
            (PropertyNames.Name, Value.Of(concept.Name)),
            (PropertyNames.Papers, Value.Of(papers.Length))));
    }
}
