using PaperGraph.Core.Storage;

namespace PaperGraph.Graph.Transactions;

/// <summary>The log of a graph that no store keeps.</summary>
/// <param name="graph">What it begins with.</param>
internal sealed class NoLog(GraphSnapshot graph) : ICommitLog
{
    private long _generation;

    public bool IsWritable => true;

    public ValueTask<long> GetGenerationAsync(CancellationToken cancellationToken = default) => new(_generation);

    public ValueTask<GraphView> LoadAsync(CancellationToken cancellationToken = default) => new(new GraphView(graph));

    public ValueTask AppendAsync(StoreCommit commit, ElementChanges changes, CancellationToken cancellationToken = default)
    {
        _generation++;
        return ValueTask.CompletedTask;
    }
}
