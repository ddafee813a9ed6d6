using PaperGraph.Core.Storage;

namespace PaperGraph.Graph.Transactions;

/// <summary>Where the commits of a graph become durable, and where the graph is read from when it is opened.</summary>
public interface ICommitLog
{
    /// <summary>The number of the last commit, also of one that another process made.</summary>
    ValueTask<long> GetGenerationAsync(CancellationToken cancellationToken = default);

    /// <summary>The graph as the last commit left it; <see cref="GraphSnapshot.Generation"/> says which.</summary>
    ValueTask<GraphSnapshot> LoadAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes one transaction. When the task ends it is durable; when it fails nothing of it is there.</summary>
    /// <param name="commit">Records, redirects and flags to write; its graph batch is what <paramref name="changes"/> say.</param>
    /// <param name="changes">The batch, worked out against the graph as the last commit left it.</param>
    /// <param name="cancellationToken">Ends the transaction without a trace.</param>
    ValueTask AppendAsync(StoreCommit commit, GraphChanges changes, CancellationToken cancellationToken = default);
}
