using PaperGraph.Core.Storage;

namespace PaperGraph.Graph.Transactions;

/// <summary>The log of a graph that no store keeps.</summary>
internal sealed class NoLog : ICommitLog
{
    private long _generation;

    public bool IsWritable => true;

    public ValueTask<long> GetGenerationAsync(CancellationToken cancellationToken = default) => new(_generation);

    public ValueTask<GraphView> LoadAsync(CancellationToken cancellationToken = default) => new(new GraphView(GraphSnapshot.Empty));

    public ValueTask AppendAsync(StoreCommit commit, ElementChanges changes, CancellationToken cancellationToken = default)
    {
        _generation++;
        return ValueTask.CompletedTask;
    }
}
