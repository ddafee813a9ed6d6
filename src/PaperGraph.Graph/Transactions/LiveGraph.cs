using PaperGraph.Core.Storage;

namespace PaperGraph.Graph.Transactions;

/// <summary>
/// The graph of a store as it is now: readers get an immutable snapshot, a writer a transaction. The snapshot after a
/// commit is made when it is first asked for.
/// </summary>
public sealed class LiveGraph(ICommitLog log) : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private readonly SemaphoreSlim _writing = new(1);
    private GraphSnapshot? _current;

    /// <summary>The graph as the last commit left it, whichever process made it.</summary>
    public async ValueTask<GraphSnapshot> ReadAsync(CancellationToken cancellationToken = default)
    {
        await _loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_current is null || _current.Generation != await log.GetGenerationAsync(cancellationToken).ConfigureAwait(false))
            {
                _current = null;
                _current = await log.LoadAsync(cancellationToken).ConfigureAwait(false);
            }

            return _current;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Begins a transaction; nothing happens before it is committed.</summary>
    public GraphTransaction Begin() => new(this);

    /// <inheritdoc/>
    public void Dispose()
    {
        _loading.Dispose();
        _writing.Dispose();
    }

    internal async ValueTask CommitAsync(StoreCommit commit, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var changes = ChangesElements(commit)
                ? GraphChanges.Resolve(await ReadAsync(cancellationToken).ConfigureAwait(false), commit.Graph)
                : GraphChanges.None;
            await log.AppendAsync(commit, changes, cancellationToken).ConfigureAwait(false);
            _current = null;
        }
        finally
        {
            _writing.Release();
        }
    }

    private static bool ChangesElements(StoreCommit commit) =>
        !(commit.Graph with { Redirects = new Dictionary<string, string>() }).IsEmpty;
}
