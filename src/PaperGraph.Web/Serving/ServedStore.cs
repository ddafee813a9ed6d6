using System.Globalization;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;
using PaperGraph.Hosting;

namespace PaperGraph.Web.Serving;

/// <summary>Keeps the store open for reading, and sees when another process has changed it, made it, deleted it or put another in its place.</summary>
internal sealed class ServedStore(GraphStores stores, IOptions<PaperGraphWebOptions> options, TimeProvider time) : IAsyncDisposable
{
    /// <summary>How old a version may be that a request still goes by.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromMilliseconds(500);

    /// <summary>How old one may be that a request goes by while another looks.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly string _serving = time.GetUtcNow().ToUnixTimeMilliseconds().ToString("x", CultureInfo.InvariantCulture);
    private volatile Look? _looked;
    private ServedGraph? _last;
    private int _stores;

    /// <summary>
    /// The store in the version of at most half a second ago. Where requests come one after the other none of them waits for the look at the
    /// store: the last version serves meanwhile.
    /// </summary>
    public async ValueTask<ServedGraph> ReadAsync(CancellationToken cancellationToken)
    {
        if (_looked is { } looked && time.GetElapsedTime(looked.At) is var age && age < Patience)
        {
            if (age >= Freshness && _gate.Wait(0, CancellationToken.None))
                _ = Task.Run(LookBesideAsync, CancellationToken.None);
            return looked.Graph;
        }

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _looked is { } fresh && time.GetElapsedTime(fresh.At) < Freshness ? fresh.Graph : await LookAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>The same, kept open for whoever may take long with it, until he disposes what comes with it.</summary>
    public async ValueTask<(ServedGraph Graph, IAsyncDisposable Use)> UseAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var graph = await ReadAsync(cancellationToken).ConfigureAwait(false);
            if (graph.Shared.TryUse() is { } use)
                return (graph, use);
        }
    }

    /// <summary>Looks now: every later request sees what has just been written.</summary>
    public async ValueTask RefreshAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            await LookAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_last is { } graph)
            await graph.Shared.GiveUpAsync().ConfigureAwait(false);
        _gate.Dispose();
    }

    // A look that fails is made again by a request that waits for it, and so hears why.
    private async Task LookBesideAsync()
    {
        try
        {
            await LookAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (PaperGraphException)
        {
            _looked = null;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask<ServedGraph> LookAsync(CancellationToken cancellationToken)
    {
        var at = time.GetTimestamp();
        _last = await FindAsync(cancellationToken).ConfigureAwait(false);
        _looked = new(_last, at);
        return _last;
    }

    private async ValueTask<ServedGraph> FindAsync(CancellationToken cancellationToken)
    {
        if (_last is { } other && GraphStores.IsReplaced(other.Store))
            await GiveUpAsync(other).ConfigureAwait(false);

        // What stands in for a store that is not there yet has no format; a store may have been made since.
        if (_last is { Status.FormatVersion: > 0 } known)
        {
            var status = await known.Store.GetStatusAsync(cancellationToken).ConfigureAwait(false);
            return status == known.Status ? known : known with { Status = status };
        }

        var store = await stores.OpenAsync(StoreAccess.Look, cancellationToken).ConfigureAwait(false);
        var runner = GraphStores.RunnerOf(store, new() { MemoryLimit = options.Value.StatementMemory, TimeProvider = time });
        var serving = _stores == 0 ? _serving : string.Create(CultureInfo.InvariantCulture, $"{_serving}x{_stores}");
        return new(new(store), runner, new NamedQueryRunner(runner), await store.GetStatusAsync(cancellationToken).ConfigureAwait(false), serving);
    }

    // Closed before the next is opened, where nobody uses it: two stores that were at one place may share the files beside it.
    private async ValueTask GiveUpAsync(ServedGraph other)
    {
        (_looked, _last) = (null, null);
        _stores++;
        await other.Shared.GiveUpAsync().ConfigureAwait(false);
    }

    private sealed record Look(ServedGraph Graph, long At);
}
