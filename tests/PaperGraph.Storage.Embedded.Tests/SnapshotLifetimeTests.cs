using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;
using PaperGraph.Storage.Embedded.Sqlite;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests;

public sealed class SnapshotLifetimeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Snapshots_ThatNobodyHolds_HoldNothingBack()
    {
        await using var store = await OpenAsync();
        await ReadAndForgetAsync(store);
        await store.CommitAsync(new(), Token);
        GC.Collect();
        GC.WaitForPendingFinalizers();

        // The log can be emptied only where no connection still reads an older state.
        using var database = Database.Open(_folder.At("papergraph.db"), writable: true);
        Assert.Equal(0, database.ReadInteger("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    [Fact]
    public async Task Snapshot_AfterItsStoreIsClosed_KeepsWhatIsInMemory()
    {
        GraphSnapshot graph;
        await using (var store = await OpenAsync())
        {
            await CommitAndReadAsync(store, 1);
            graph = await CommitAndReadAsync(store, 2);
        }

        Assert.Equal(Value.Of("paper/1"), graph.NodeProperty(0, PropertyNames.Id));
        Assert.Throws<ObjectDisposedException>(() => graph.NodeProperty(0, PropertyNames.Abstract));
    }

    private static async Task ReadAndForgetAsync(EmbeddedGraphStore store)
    {
        for (var i = 0; i < 10; i++)
            await CommitAndReadAsync(store, i);
    }

    private static async Task<GraphSnapshot> CommitAndReadAsync(EmbeddedGraphStore store, int i)
    {
        var paper = Some.Paper($"{i}", text: $"Text {i}");
        var id = NodeIds.Paper(paper.Id);
        var node = new GraphNode(id, [Labels.Paper], PropertyMap.Of((PropertyNames.Id, Value.Of(id))));
        await store.CommitAsync(new() { Records = [Some.Record(paper)], Graph = new() { Nodes = [node] } }, Token);
        var graph = await store.ReadSnapshotAsync(Token);
        Assert.True(graph.TryFindNode(id, out var number));
        Assert.Equal(Value.Of($"Text {i}"), graph.NodeProperty(number, PropertyNames.Abstract));
        return graph;
    }

    private ValueTask<EmbeddedGraphStore> OpenAsync() =>
        EmbeddedGraphStore.OpenAsync(_folder.At("papergraph.db"), StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);
}
