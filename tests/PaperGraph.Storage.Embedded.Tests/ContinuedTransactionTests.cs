using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests;

/// <summary>Transactions of one writer that follow each other without letting others in.</summary>
public sealed class ContinuedTransactionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commit_ThatGoesOn_IsInTheFileAtOnce()
    {
        await using var store = await OpenAsync(StoreMode.Write);
        var transaction = await store.Graph.BeginAsync(Token);
        var first = transaction.CreateNode();
        transaction.SetNodeProperty(first, transaction.Key("k"), Value.Of(1));

        transaction = await store.Graph.CommitAndContinueAsync(transaction, Token);
        Assert.Equal((1, 0), await CountAsync());
        var second = transaction.CreateNode();
        transaction.CreateRelationship(transaction.Type("R"), first, second);
        transaction = store.Graph.RollbackAndContinue(transaction);
        var third = transaction.CreateNode();
        transaction.CreateRelationship(transaction.Type("S"), first, third);
        await store.Graph.CommitAsync(transaction, Token);

        Assert.Equal((2, 1), await CountAsync());
        await using var reader = await OpenAsync(StoreMode.Read);
        var view = await reader.Graph.ReadViewAsync(Token);
        Assert.Equal(["S"], view.Types.Names);
    }

    [Fact]
    public async Task Begin_WhileTransactionsFollowEachOther_Waits()
    {
        await using var store = await OpenAsync(StoreMode.Write);
        var transaction = await store.Graph.BeginAsync(Token);
        transaction.CreateNode();
        transaction = await store.Graph.CommitAndContinueAsync(transaction, Token);

        var other = store.Graph.BeginAsync(Token).AsTask();
        Assert.False(other.IsCompleted);
        store.Graph.Rollback(transaction);

        store.Graph.Rollback(await other);
        Assert.Equal((1, 0), await CountAsync());
    }

    private async Task<(long Nodes, long Relationships)> CountAsync()
    {
        await using var store = await OpenAsync(StoreMode.Read);
        GraphView view = await store.Graph.ReadViewAsync(Token);
        return (view.NodeCount, view.RelationshipCount);
    }

    private async Task<EmbeddedGraphStore> OpenAsync(StoreMode mode) =>
        await EmbeddedGraphStore.OpenAsync(_folder.At("papergraph.db"), mode, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);
}
