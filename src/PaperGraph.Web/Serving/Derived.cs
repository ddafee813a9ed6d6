namespace PaperGraph.Web.Serving;

/// <summary>Something that is made from the whole graph and kept until the graph changes; while it is made anew the last one serves.</summary>
/// <param name="make">Makes it.</param>
internal sealed class Derived<T>(Func<ServedGraph, CancellationToken, Task<T>> make) : IDisposable
    where T : class
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _end = new();
    private volatile Kept? _kept;
    private (ServedGraph Graph, Task<T> Value)? _coming;

    /// <summary>The newest of this store that is there; waits only where there is none at all, or the last making failed.</summary>
    public async ValueTask<T> ReadAsync(ServedGraph graph, CancellationToken cancellationToken)
    {
        if (_kept is { } kept && kept.Version == graph.Version)
            return kept.Value;
        var coming = Start(graph).Value;
        return _kept is { } older && older.Serving == graph.Serving && !coming.IsCompleted ? older.Value : await coming.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>That of the graph's own version where it comes within a moment, else the newest that is there.</summary>
    public async ValueTask<T> ReadSoonAsync(ServedGraph graph, TimeSpan moment, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadNewestAsync(graph, cancellationToken).AsTask().WaitAsync(moment, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return await ReadAsync(graph, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>That of the graph's own version, if it is there: right where the same can be had another way.</summary>
    public T? Find(ServedGraph graph) => _kept is { } kept && kept.Version == graph.Version ? kept.Value : null;

    /// <summary>That of the graph's own version, or of a later one, however long it takes: right for what a person has just changed.</summary>
    public async ValueTask<T> ReadNewestAsync(ServedGraph graph, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_kept is { } kept && kept.Version == graph.Version)
                return kept.Value;
            var (of, coming) = Start(graph);
            var value = await coming.WaitAsync(cancellationToken).ConfigureAwait(false);
            if (of.Version == graph.Version)
                return value;
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private (ServedGraph Graph, Task<T> Value) Start(ServedGraph graph)
    {
        lock (_gate)
        {
            if (_coming is { } coming && (coming.Graph.Version == graph.Version || (coming.Graph.Serving == graph.Serving && !coming.Value.IsCompleted)) && !coming.Value.IsFaulted && !coming.Value.IsCanceled)
                return coming;
            var making = (graph, Task.Run(() => MakeAsync(graph), _end.Token));
            _coming = making;
            return making;
        }
    }

    private async Task<T> MakeAsync(ServedGraph graph)
    {
        var use = graph.Shared.TryUse() ?? throw new OperationCanceledException("Another store is in its place.");
        await using (use.ConfigureAwait(false))
        {
            var value = await make(graph, _end.Token).ConfigureAwait(false);
            _kept = new(graph.Version, graph.Serving, value);
            return value;
        }
    }

    private sealed record Kept(string Version, string Serving, T Value);
}
