using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Reviewing;

/// <summary>Finds what in a graph a person's look is worth most.</summary>
public interface IConceptReviewer
{
    /// <summary>
    /// What is in doubt in the graph of these records and decisions, most valuable first, ties by ids. What people decided already is not
    /// in doubt.
    /// </summary>
    ValueTask<IReadOnlyList<Doubt>> FindDoubtsAsync(IAsyncEnumerable<PaperRecord> records, IReadOnlyCollection<Decision> decisions, CancellationToken cancellationToken = default);
}
