using PaperGraph.Core.Diagnostics;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Transactions;

public sealed class ElementTransactionTests : IDisposable
{
    private readonly MemoryCommitLog _log = new();
    private readonly LiveGraph _graph;

    public ElementTransactionTests() => _graph = new(_log);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task Begin_WhileAnotherIsOpen_Waits()
    {
        var first = await _graph.BeginAsync(Token);
        var second = _graph.BeginAsync(Token).AsTask();
        first.CreateNode();
        Assert.False(second.IsCompleted);
        await _graph.CommitAsync(first, Token);

        Assert.Equal(1, (await second).View.NodeCount);
        _graph.Rollback(await second);
        Assert.Throws<InvalidOperationException>(() => _graph.Rollback(first));
    }

    [Fact]
    public async Task Readers_BeforeACommit_SeeNothingOfIt()
    {
        var before = await _graph.ReadViewAsync(Token);
        var transaction = await _graph.BeginAsync(Token);
        transaction.AddLabel(transaction.CreateNode(), transaction.Label("A"));
        Assert.Equal((0, 0), (before.NodeCount, (await _graph.ReadViewAsync(Token)).NodeCount));
        await _graph.CommitAsync(transaction, Token);

        Assert.Equal((0, 1, 1), (before.NodeCount, (await _graph.ReadViewAsync(Token)).NodeCount, (await _graph.ReadAsync(Token)).NodeCount));
        Assert.Equal(1, _log.Loads);
    }

    [Fact]
    public async Task Commit_OfADeletedNodeWithRelationships_FailsAndLeavesNothing()
    {
        var transaction = await _graph.BeginAsync(Token);
        var node = transaction.CreateNode();
        transaction.CreateRelationship(transaction.Type("T"), node, transaction.CreateNode());
        await _graph.CommitAsync(transaction, Token);
        transaction = await _graph.BeginAsync(Token);
        transaction.DeleteNode(node);
        transaction.DeleteNode(node);
        Assert.False(transaction.View.HasNode(node));
        Assert.Equal(0, transaction.View.Outgoing(node).Count);

        var error = await Assert.ThrowsAsync<ConnectedNodeException>(async () => await _graph.CommitAsync(transaction, Token));

        Assert.Equal(node, error.Node);
        Assert.Equal(2, (await _graph.ReadViewAsync(Token)).NodeCount);
        _graph.Rollback(await _graph.BeginAsync(Token));
    }

    [Fact]
    public async Task Neighbours_GotBeforeWriting_StayReadable()
    {
        var transaction = await _graph.BeginAsync(Token);
        var (hub, type) = (transaction.CreateNode(), transaction.Type("T"));
        var relationships = Enumerable.Range(0, 5).Select(_ => transaction.CreateRelationship(type, hub, transaction.CreateNode())).ToArray();
        var got = transaction.View.Outgoing(hub, type);
        transaction.DeleteRelationship(relationships[2]);
        transaction.CreateRelationship(type, hub, hub);

        Assert.Equal(relationships, got.Relationships.ToArray());
        Assert.Equal([0, 1, 3, 4, 5], transaction.View.Outgoing(hub, type).Relationships.ToArray());
        Assert.Equal(type, transaction.View.TypeOf(relationships[2]));
        _graph.Rollback(transaction);
    }

    [Fact]
    public async Task Graph_OpenForReading_RefusesToWrite()
    {
        using var reader = new LiveGraph(new MemoryCommitLog { IsWritable = false });

        var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await reader.BeginAsync(Token));

        Assert.Equal(ErrorKind.Store, error.Kind);
    }

    [Fact]
    public async Task WrittenSince_ATransaction_AreTheElementsOfLaterOnes()
    {
        var first = await _graph.BeginAsync(Token);
        var (kept, gone) = (first.CreateNode(), first.CreateNode());
        await _graph.CommitAsync(first, Token);
        var second = await _graph.BeginAsync(Token);
        second.DeleteNode(gone);
        var made = second.CreateRelationship(second.Type("T"), kept, kept);
        var created = second.CreateNode();
        await _graph.CommitAsync(second, Token);
        var view = await _graph.ReadViewAsync(Token);

        Assert.Equal(second.View.LastWriter, view.LastWriter);
        Assert.Equal([kept, gone, created], view.WrittenSince(ElementKind.Node, first.View.LastWriter).Order());
        Assert.Equal([made], view.WrittenSince(ElementKind.Relationship, view.BaseWriter));
        Assert.Empty(view.WrittenSince(ElementKind.Node, view.LastWriter));
    }
}
