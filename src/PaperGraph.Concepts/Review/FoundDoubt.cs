using PaperGraph.Core.Reviewing;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Review;

/// <summary>A doubt with concepts as numbers; of two the one with more papers first.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Concept">The concept.</param>
/// <param name="Other">The concept that may be the same, or -1.</param>
/// <param name="Papers">How many papers a decision would change.</param>
/// <param name="Likelihood">How likely it is that the graph is wrong.</param>
/// <param name="Why">What speaks for it.</param>
internal sealed record FoundDoubt(DoubtKind Kind, int Concept, int Other, int Papers, double Likelihood, string Why)
{
    /// <summary>The name that may be another's.</summary>
    public string? Name { get; init; }

    /// <summary>The other kind.</summary>
    public ConceptLabel? Label { get; init; }

    /// <summary>Where to look.</summary>
    public IReadOnlyList<DoubtEvidence> Evidence { get; init; } = [];

    /// <summary>Two concepts that may be one, by a key of each; their papers are those of the smaller one.</summary>
    public static FoundDoubt Same(ReviewTable table, int key, int other, double likelihood, string why)
    {
        var (left, right) = (table.Concepts.ConceptOfKey(key), table.Concepts.ConceptOfKey(other));
        if ((table.PapersOf(left), right).CompareTo((table.PapersOf(right), left)) < 0)
            (left, right, key, other) = (right, left, other, key);
        return new(DoubtKind.Same, left, right, table.PapersOf(right), likelihood, why)
        {
            Evidence = [.. new[] { key, other }.Where(table.IsMentioned).Select(table.EvidenceOf)],
        };
    }
}
