using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Building;

/// <summary>Makes the graph out of paper records and people's decisions: resolves names to concepts and links them.</summary>
public interface IGraphSettler
{
    /// <summary>Changes whenever the same records could give another graph; stored with each paper.</summary>
    string Version { get; }

    /// <summary>
    /// The graph of a set of records. It depends on the records and decisions alone, never on the order in which they were stored
    /// or arrive here.
    /// </summary>
    ValueTask<SettledGraph> SettleAsync(IAsyncEnumerable<PaperRecord> records, IReadOnlyCollection<Decision> decisions, CancellationToken cancellationToken = default);

    /// <summary>Why names are one concept in that graph, in the order of the concepts' ids, then in the order in which they were joined.</summary>
    ValueTask<IReadOnlyList<NameMerge>> FindMergesAsync(IAsyncEnumerable<PaperRecord> records, IReadOnlyCollection<Decision> decisions, CancellationToken cancellationToken = default);
}
