using PaperGraph.Core.Storage;

namespace PaperGraph.Graph.Transactions;

/// <summary>Where the commits of a graph become durable, and where the graph is read from when it is opened.</summary>
public interface ICommitLog
{
    /// <summary>Whether commits come from here and from nowhere else; where not, others may commit, and here nothing can be.</summary>
    bool IsWritable { get; }

    /// <summary>The number of the last commit, also of one that another process made.</summary>
    ValueTask<long> GetGenerationAsync(CancellationToken cancellationToken = default);

    /// <summary>The graph as the last commit left it, with its rules; <see cref="GraphView.Generation"/> says which commit that was.</summary>
    ValueTask<GraphView> LoadAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes one transaction, whose number is one more than that of the last. When the task ends it is durable; when it fails nothing of it is
    /// there.
    /// </summary>
    /// <param name="commit">Records, redirects and flags to write; its graph batch is what <paramref name="changes"/> say.</param>
    /// <param name="changes">What changes in the graph.</param>
    /// <param name="cancellationToken">Ends the transaction without a trace.</param>
    ValueTask AppendAsync(StoreCommit commit, ElementChanges changes, CancellationToken cancellationToken = default);
}
