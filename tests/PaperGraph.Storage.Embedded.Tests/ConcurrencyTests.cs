using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests;

public sealed class ConcurrencyTests : IDisposable
{
    private const int Commits = 25;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Readers_WhileOneWrites_SeeWholeCommits()
    {
        await using var store = await EmbeddedGraphStore.OpenAsync(
            _folder.At("papergraph.db"), StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);
        var writing = Task.Run(() => WriteAsync(store), Token);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(store, writing), Token)));
        await writing;

        Assert.Equal(Commits, (await store.SearchAsync("text", 100, Token)).Count);
    }

    private static async Task WriteAsync(EmbeddedGraphStore store)
    {
        for (var i = 0; i < Commits; i++)
        {
            var id = NodeIds.Paper($"{i}");
            await store.CommitAsync(
                new()
                {
                    Records = [Some.Record(Some.Paper($"{i}", text: $"Text {i}"))],
                    Graph = new() { Nodes = [new(id, [Labels.Paper], PropertyMap.Of((PropertyNames.Id, Value.Of(id))))], Relationships = [new(RelationshipTypes.Cites, id, id, PropertyMap.Empty)] },
                },
                Token);
        }
    }

    private static async Task ReadAsync(EmbeddedGraphStore store, Task writing)
    {
        while (!writing.IsCompleted)
        {
            var graph = await store.ReadSnapshotAsync(Token);
            Assert.Equal(graph.NodeCount, graph.RelationshipCount);
            for (var node = 0; node < graph.NodeCount; node++)
                Assert.Equal($"Text {graph.NodeId(node)["paper/".Length..]}", graph.NodeProperty(node, PropertyNames.Abstract).AsString());
            Assert.True(await store.ReadRecordsAsync(Token).CountAsync(Token) >= graph.NodeCount);
            Assert.True((await store.GetStatusAsync(Token)).Generation >= graph.Generation);
        }
    }
}
