using PaperGraph.Core.Storage;
using PaperGraph.Hosting;

namespace PaperGraph.Web.Serving;

/// <summary>Opens the store to write, for no longer than that takes; what is served stays open beside it, and sees afterwards what was written.</summary>
internal sealed class StoreWriting(GraphStores stores, ServedStore served) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Does something with the store, one after the other.</summary>
    /// <exception cref="Core.Diagnostics.PaperGraphException">Another process writes to it, or it cannot be opened.</exception>
    public async Task<T> RunAsync<T>(Func<IGraphStore, Task<T>> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var store = await stores.OpenAsync(StoreAccess.Write, cancellationToken).ConfigureAwait(false);
            await using (store.ConfigureAwait(false))
            {
                var answer = await work(store).ConfigureAwait(false);
                await served.RefreshAsync().ConfigureAwait(false);
                return answer;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}
