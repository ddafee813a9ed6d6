using System.Globalization;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;
using PaperGraph.Hosting;

namespace PaperGraph.Web.Serving;

/// <summary>Keeps the store open for reading, and sees when another process has changed it or made it.</summary>
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

    /// <summary>
    /// The store in the version of at most half a second ago. Where requests come one after the other none of them waits for the look at the
    /// store: the last version serves meanwhile.
    /// </summary>
    public async ValueTask<ServedGraph> ReadAsync(CancellationToken cancellationToken)
    {
        if (_looked is { } looked && time.GetElapsedTime(looked.At) is var age && age < Patience)
        {
            if (age >= Freshness && _gate.Wait(0, CancellationToken.None))
                _ = Task.Run(() => LookBesideAsync(looked.Graph), CancellationToken.None);
            return looked.Graph;
        }

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _looked is { } fresh && time.GetElapsedTime(fresh.At) < Freshness ? fresh.Graph : await LookAsync(_last, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Looks now: every later request sees what has just been written.</summary>
    public async ValueTask RefreshAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            await LookAsync(_last, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_last is { } graph)
            await graph.Store.DisposeAsync().ConfigureAwait(false);
        _gate.Dispose();
    }

    // A look that fails is made again by a request that waits for it, and so hears why.
    private async Task LookBesideAsync(ServedGraph known)
    {
        try
        {
            await LookAsync(known, CancellationToken.None).ConfigureAwait(false);
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

    private async ValueTask<ServedGraph> LookAsync(ServedGraph? known, CancellationToken cancellationToken)
    {
        var at = time.GetTimestamp();
        _last = await FindAsync(known, cancellationToken).ConfigureAwait(false);
        _looked = new(_last, at);
        return _last;
    }

    private async ValueTask<ServedGraph> FindAsync(ServedGraph? known, CancellationToken cancellationToken)
    {
        // What stands in for a store that is not there yet has no format; a store may have been made since.
        if (known is { Status.FormatVersion: > 0 })
        {
            var status = await known.Store.GetStatusAsync(cancellationToken).ConfigureAwait(false);
            return status == known.Status ? known : known with { Status = status };
        }

        var store = await stores.OpenAsync(StoreAccess.Look, cancellationToken).ConfigureAwait(false);
        var runner = GraphStores.RunnerOf(store, new() { MemoryLimit = options.Value.StatementMemory, TimeProvider = time });
        return new(store, runner, new NamedQueryRunner(runner), await store.GetStatusAsync(cancellationToken).ConfigureAwait(false), _serving);
    }

    private sealed record Look(ServedGraph Graph, long At);
}
