using System.Globalization;
using PaperGraph.Core.Querying;
using PaperGraph.Hosting;

namespace PaperGraph.Web.Serving;

/// <summary>Keeps the store open for reading, and sees when another process has changed it or made it.</summary>
internal sealed class ServedStore(GraphStores stores, TimeProvider time) : IAsyncDisposable
{
    /// <summary>How old a version may be that a request still goes by.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly string _serving = time.GetUtcNow().ToUnixTimeMilliseconds().ToString("x", CultureInfo.InvariantCulture);
    private ServedGraph? _graph;
    private long _read;

    /// <summary>The store in the version of at most half a second ago.</summary>
    public async ValueTask<ServedGraph> ReadAsync(CancellationToken cancellationToken)
    {
        if (_graph is { } known && time.GetElapsedTime(_read) < Freshness)
            return known;
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_graph is { } fresh && time.GetElapsedTime(_read) < Freshness)
                return fresh;
            _graph = await LookAsync(_graph, cancellationToken).ConfigureAwait(false);
            _read = time.GetTimestamp();
            return _graph;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_graph is { } graph)
            await graph.Store.DisposeAsync().ConfigureAwait(false);
        _gate.Dispose();
    }

    private async ValueTask<ServedGraph> LookAsync(ServedGraph? known, CancellationToken cancellationToken)
    {
        // What stands in for a store that is not there yet has no format; a store may have been made since.
        if (known is { Status.FormatVersion: > 0 })
        {
            var status = await known.Store.GetStatusAsync(cancellationToken).ConfigureAwait(false);
            return status == known.Status ? known : known with { Status = status };
        }

        var store = await stores.OpenAsync(StoreAccess.Look, cancellationToken).ConfigureAwait(false);
        var runner = GraphStores.RunnerOf(store);
        return new(store, runner, new NamedQueryRunner(runner), await store.GetStatusAsync(cancellationToken).ConfigureAwait(false), _serving);
    }
}
