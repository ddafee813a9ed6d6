using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Building;

/// <summary>Makes the graph out of paper records: resolves names to concepts and links them.</summary>
public interface IGraphSettler
{
    /// <summary>Changes whenever the same records could give another graph; stored with each paper.</summary>
    string Version { get; }

    /// <summary>
    /// The graph of a set of records. It depends on the set alone, never on the order in which the records were stored
    /// or arrive here.
    /// </summary>
    ValueTask<SettledGraph> SettleAsync(IAsyncEnumerable<PaperRecord> records, CancellationToken cancellationToken = default);
}
