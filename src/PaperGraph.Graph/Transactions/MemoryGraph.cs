namespace PaperGraph.Graph.Transactions;

/// <summary>A graph that no store keeps: for tests, and for statements that need none.</summary>
public sealed class MemoryGraph : IStatementGraph, IDisposable
{
    private readonly SemaphoreSlim _writing = new(1);
    private volatile GraphView _current = new();

    /// <inheritdoc/>
    public ValueTask<GraphView> ReadViewAsync(CancellationToken cancellationToken = default) => new(_current);

    /// <inheritdoc/>
    public async ValueTask<GraphTransaction> BeginAsync(CancellationToken cancellationToken = default)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new GraphTransaction(null!) { View = _current.Copy() };
    }

    /// <inheritdoc/>
    public ValueTask CommitAsync(GraphTransaction transaction, CancellationToken cancellationToken = default)
    {
        _current = transaction.View;
        _writing.Release();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public void Rollback(GraphTransaction transaction) => _writing.Release();

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();
}
