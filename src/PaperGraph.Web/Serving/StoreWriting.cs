using PaperGraph.Core.Storage;
using PaperGraph.Hosting;

namespace PaperGraph.Web.Serving;

/// <summary>Opens the store to write, for no longer than that takes; what is served stays open beside it, and sees afterwards what was written.</summary>
internal sealed class StoreWriting(GraphStores stores, ServedStore served) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Does something with the store, one after the other.</summary>
    /// <exception cref="Core.Diagnostics.PaperGraphException">Another process writes to it, or it cannot be opened.</exception>
    public Task<T> RunAsync<T>(Func<IGraphStore, Task<T>> work, CancellationToken cancellationToken) => RunAsync(work, StoreAccess.Write, cancellationToken);

    /// <summary>The same, and the store may be made first.</summary>
    public async Task<T> RunAsync<T>(Func<IGraphStore, Task<T>> work, StoreAccess access, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var store = await stores.OpenAsync(access, cancellationToken).ConfigureAwait(false);
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
