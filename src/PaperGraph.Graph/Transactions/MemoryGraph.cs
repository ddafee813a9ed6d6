namespace PaperGraph.Graph.Transactions;

/// <summary>A graph that no store keeps: for tests, and for statements that need none.</summary>
/// <param name="graph">What it begins with.</param>
public sealed class MemoryGraph(GraphSnapshot graph) : IStatementGraph, IDisposable
{
    private readonly LiveGraph _graph = new(new NoLog(graph));

    /// <summary>A graph that begins empty.</summary>
    public MemoryGraph()
        : this(GraphSnapshot.Empty)
    {
    }

    /// <inheritdoc/>
    public ValueTask<GraphView> ReadViewAsync(CancellationToken cancellationToken = default) => _graph.ReadViewAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphTransaction> BeginAsync(CancellationToken cancellationToken = default) => _graph.BeginAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask CommitAsync(GraphTransaction transaction, CancellationToken cancellationToken = default) => _graph.CommitAsync(transaction, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphTransaction> CommitAndContinueAsync(GraphTransaction transaction, CancellationToken cancellationToken = default) =>
        _graph.CommitAndContinueAsync(transaction, cancellationToken);

    /// <inheritdoc/>
    public GraphTransaction RollbackAndContinue(GraphTransaction transaction) => _graph.RollbackAndContinue(transaction);

    /// <inheritdoc/>
    public void Rollback(GraphTransaction transaction) => _graph.Rollback(transaction);

    /// <inheritdoc/>
    public void Dispose() => _graph.Dispose();
}
