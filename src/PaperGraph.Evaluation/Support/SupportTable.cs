namespace PaperGraph.Evaluation.Support;

/// <summary>How right concepts are, by the number of papers that name them.</summary>
public static class SupportTable
{
    private static readonly (int Least, int Most)[] Ranges = [(1, 1), (2, 3), (4, int.MaxValue)];

    /// <summary>Concepts of 1, of 2 or 3, and of 4 and more papers. Two edges between one paper and one concept count as one, right if one of them is.</summary>
    public static IReadOnlyList<SupportBand> Of(IEnumerable<SupportedEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var concepts = edges
            .GroupBy(edge => (edge.Concept, edge.PaperId)).Select(pair => (pair.Key.Concept, IsRight: pair.Any(edge => edge.IsRight)))
            .GroupBy(edge => edge.Concept, StringComparer.Ordinal).Select(concept => (Papers: concept.Count(), Right: concept.Count(edge => edge.IsRight))).ToList();
        return
        [
            .. Ranges.Select(range =>
            {
                var band = concepts.FindAll(concept => concept.Papers >= range.Least && concept.Papers <= range.Most);
                return new SupportBand(range.Least, range.Most, band.Count, band.Count(concept => concept.Right > 0), band.Sum(concept => concept.Papers), band.Sum(concept => concept.Right));
            }),
        ];
    }
}
