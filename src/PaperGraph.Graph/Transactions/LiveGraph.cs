using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Graph.Merging;

namespace PaperGraph.Graph.Transactions;

/// <summary>
/// The graph of a store as it is now: readers get a view or a snapshot that never changes, one writer at a time a transaction. What is
/// written lies over the snapshot beneath and is merged into a new one, in the background, once there is much of it.
/// </summary>
public sealed class LiveGraph(ICommitLog log) : IStatementGraph, IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private readonly SemaphoreSlim _writing = new(1);
    private readonly CancellationTokenSource _closing = new();
    private volatile GraphView? _current;
    private volatile MergedSnapshot? _merged;
    private GraphTransaction? _open;
    private BackgroundMerge? _merge;

    /// <summary>The merge that is under way; done where none is.</summary>
    internal Task Merging => _merge?.Work ?? Task.CompletedTask;

    /// <summary>The graph as the last commit left it, whichever process made it.</summary>
    public async ValueTask<GraphView> ReadViewAsync(CancellationToken cancellationToken = default)
    {
        if (await FindCurrentAsync(cancellationToken).ConfigureAwait(false) is { } current)
            return current;
        await _loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (await FindCurrentAsync(cancellationToken).ConfigureAwait(false) is { } loaded)
                return loaded;

            // Of no use to anybody who asks from now on; large enough not to be kept.
            _current = null;
            return _current = await log.LoadAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>The graph as the last commit left it, in arrays; made now if something was written since it was last asked for.</summary>
    public async ValueTask<GraphSnapshot> ReadAsync(CancellationToken cancellationToken = default)
    {
        var view = await ReadViewAsync(cancellationToken).ConfigureAwait(false);
        if (view.Written == 0)
            return view.Base.Snapshot;
        if (_merged is { } merged && ReferenceEquals(merged.From, view))
            return merged.Snapshot;
        merged = new(view, SnapshotMerge.Build(view, cancellationToken));
        _merged = merged;
        return merged.Snapshot;
    }

    /// <inheritdoc/>
    /// <exception cref="PaperGraphException">The store is open for reading.</exception>
    public async ValueTask<GraphTransaction> BeginAsync(CancellationToken cancellationToken = default)
    {
        CheckWritable();
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _open = new GraphTransaction(await ReadViewAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            _writing.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="Rules.ConnectedNodeException">A deleted node still has relationships.</exception>
    public async ValueTask CommitAsync(GraphTransaction transaction, CancellationToken cancellationToken = default)
    {
        CheckOpen(transaction);
        try
        {
            await KeepAsync(transaction, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="Rules.ConnectedNodeException">A deleted node still has relationships.</exception>
    public async ValueTask<GraphTransaction> CommitAndContinueAsync(GraphTransaction transaction, CancellationToken cancellationToken = default)
    {
        CheckOpen(transaction);
        try
        {
            return _open = new(await KeepAsync(transaction, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            End();
            throw;
        }
    }

    /// <inheritdoc/>
    public GraphTransaction RollbackAndContinue(GraphTransaction transaction)
    {
        CheckOpen(transaction);
        return _open = new(transaction.Before);
    }

    /// <inheritdoc/>
    public void Rollback(GraphTransaction transaction)
    {
        CheckOpen(transaction);
        End();
    }

    /// <summary>Commits records and a batch of elements as one, or, when the task fails, nothing of it.</summary>
    /// <exception cref="ArgumentException">A relationship names a node that is neither there nor written.</exception>
    /// <exception cref="PaperGraphException">The store is open for reading.</exception>
    /// <exception cref="Rules.ConstraintViolationException">What is written breaks a constraint.</exception>
    public async ValueTask CommitAsync(StoreCommit commit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commit);
        CheckWritable();
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var changes = ChangesElements(commit) ? await ResolveAsync(commit, cancellationToken).ConfigureAwait(false) : ElementChanges.None;
            await log.AppendAsync(commit, changes, cancellationToken).ConfigureAwait(false);
            await ForgetAsync().ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Adds a whole graph, in one commit.</summary>
    /// <exception cref="PaperGraphException">A node's <c>id</c> is there already, or the store is open for reading.</exception>
    /// <exception cref="Rules.ConstraintViolationException">What is written breaks a constraint.</exception>
    public async ValueTask<LoadCount> LoadAsync(IGraphSource source, IProgress<LoadCount>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        CheckWritable();
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var view = await ReadViewAsync(cancellationToken).ConfigureAwait(false);
            var load = new GraphLoad(view, progress);
            var changes = await load.ReadAsync(source, cancellationToken).ConfigureAwait(false);
            if (view.ActiveRules.Any(rule => rule.IsUnique))
                ChangeReplay.Check(view, changes);
            await log.AppendAsync(new StoreCommit(), changes, cancellationToken).ConfigureAwait(false);
            await ForgetAsync().ConfigureAwait(false);
            return load.Count;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
        _loading.Dispose();
        _writing.Dispose();
    }

    private async ValueTask<GraphView?> FindCurrentAsync(CancellationToken cancellationToken)
    {
        var current = _current;
        if (current is null || log.IsWritable)
            return current;
        return current.Generation == await log.GetGenerationAsync(cancellationToken).ConfigureAwait(false) ? current : null;
    }

    private async ValueTask<ElementChanges> ResolveAsync(StoreCommit commit, CancellationToken cancellationToken)
    {
        var view = await ReadViewAsync(cancellationToken).ConfigureAwait(false);
        var changes = GraphChanges.Resolve(await ReadAsync(cancellationToken).ConfigureAwait(false), commit.Graph).ToElements(view);
        if (view.ActiveRules.Any(rule => rule.IsUnique))
            ChangeReplay.Check(view, changes);
        return changes;
    }

    // What readers load after a batch is the file's: it may have changed most of the graph, and the texts behind it.
    private async ValueTask ForgetAsync()
    {
        await _loading.WaitAsync().ConfigureAwait(false);
        (_current, _merged, _merge) = (null, null, null);
        _loading.Release();
    }

    private async ValueTask<GraphView> KeepAsync(GraphTransaction transaction, CancellationToken cancellationToken)
    {
        var changes = transaction.Finish();
        if (changes.IsEmpty)
            return transaction.Before;
        await log.AppendAsync(new StoreCommit(), changes, cancellationToken).ConfigureAwait(false);
        Publish(transaction.View, changes);
        return transaction.View;
    }

    private void Publish(GraphView view, ElementChanges changes)
    {
        view.Generation++;
        (_current, _merged) = (view, null);
        if (_merge is not null)
            _merge.Since.Add((view.LastWriter, changes));
        else if (BackgroundMerge.IsDue(view))
            StartMerge(view);
    }

    private void StartMerge(GraphView view)
    {
        var merge = _merge = new(view);
        var closing = _closing.Token;
        merge.Work = Task.Run(() => MergeAsync(merge, closing), closing);
    }

    private async Task MergeAsync(BackgroundMerge merge, CancellationToken closing)
    {
        merge.Build(closing);
        await _writing.WaitAsync(closing).ConfigureAwait(false);
        try
        {
            if (_merge == merge)
                (_current, _merge) = (merge.CatchUp(), null);
        }
        finally
        {
            _writing.Release();
        }
    }

    private void CheckWritable()
    {
        if (!log.IsWritable)
            throw new PaperGraphException(ErrorKind.Store, "the store is open for reading only");
    }

    private void CheckOpen(GraphTransaction transaction)
    {
        if (transaction is null || _open != transaction)
            throw new InvalidOperationException("The transaction has ended, or is another graph's.");
    }

    private void End()
    {
        _open = null;
        _writing.Release();
    }

    private static bool ChangesElements(StoreCommit commit) =>
        !(commit.Graph with { Redirects = new Dictionary<string, string>() }).IsEmpty;

    private sealed record MergedSnapshot(GraphView From, GraphSnapshot Snapshot);
}
