using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Testing.Stores;

/// <summary>
/// What every store does, written once: each store's tests inherit it and say how a store of their own is opened. Foreign
/// data comes in as batches with labels, types and properties outside the schema; ids are of the schema's form, for on a server that
/// holds other data no other node is ours.
/// </summary>
public abstract partial class GraphStoreSpecification : IAsyncLifetime
{
    private IGraphStore? _store;

    /// <summary>The store of the running test; empty when the test begins.</summary>
    protected IGraphStore Store => _store!;

    /// <summary>Whether a list may hold values of several kinds.</summary>
    protected virtual bool HoldsMixedLists => true;

    /// <summary>Opens the store of the running test: empty the first time, later with all that it holds.</summary>
    protected abstract ValueTask<IGraphStore> OpenAsync();

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync() => _store = await OpenAsync();

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The token that ends with the test.</summary>
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Closes the store and opens it again.</summary>
    protected async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        _store = await OpenAsync();
    }

    /// <summary>Writes records alone.</summary>
    protected ValueTask CommitAsync(params PaperRecord[] records) => Store.CommitAsync(new() { Records = records }, Token);

    /// <summary>Writes a batch alone.</summary>
    protected ValueTask CommitAsync(GraphBatch batch) => Store.CommitAsync(new() { Graph = batch }, Token);

    /// <summary>All nodes as the store gives them.</summary>
    protected async Task<List<GraphNode>> NodesAsync(GraphFilter? filter = null) =>
        await (await Store.ReadGraphAsync(Token)).NodesAsync(filter ?? GraphFilter.All, Token).ToListAsync(Token);

    /// <summary>All relationships as the store gives them.</summary>
    protected async Task<List<GraphRelationship>> RelationshipsAsync(GraphFilter? filter = null) =>
        await (await Store.ReadGraphAsync(Token)).RelationshipsAsync(filter ?? GraphFilter.All, Token).ToListAsync(Token);

    /// <summary>All records as the store gives them.</summary>
    protected async Task<List<PaperRecord>> RecordsAsync() => await Store.ReadRecordsAsync(Token).ToListAsync(Token);
}
