using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Storage.Embedded.Sqlite;
using PaperGraph.Storage.Embedded.Tests.Processes;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests;

public sealed class CrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.At("papergraph.db");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Commits_WhenTheWriterIsKilledTwice_AreWholeAndKept() => KillAsync(times: 2);

    [Fact]
    public Task Commits_WhenTheWriterIsKilledSixtyTimes_AreWholeAndKept()
    {
        FullTier.Require("kills a writer sixty times");
        return KillAsync(times: 60);
    }

    [Fact]
    public Task Transactions_WhenTheWriterIsKilledTwice_AreWholeAndKept() => KillAsync(times: 2, ElementLoop.Argument, CheckElementsAsync);

    [Fact]
    public Task Transactions_WhenTheWriterIsKilledSixtyTimes_AreWholeAndKept()
    {
        FullTier.Require("kills a writer sixty times");
        return KillAsync(times: 60, ElementLoop.Argument, CheckElementsAsync);
    }

    private Task KillAsync(int times) => KillAsync(times, WriterLoop.Argument, CheckAsync);

    private async Task KillAsync(int times, string loop, Func<long, Task> check)
    {
        var random = new Random(20_250_117);
        for (var kill = 0; kill < times; kill++)
        {
            var acknowledged = await WriteUntilKilledAsync(random, loop);
            await check(acknowledged);
        }
    }

    private async Task<long> WriteUntilKilledAsync(Random random, string loop)
    {
        using var writer = new WriterProcess(Path, loop);
        var last = 0L;
        for (var left = random.Next(1, 30); left > 0; left--)
            last = await writer.ReadAsync(Token);
        Thread.SpinWait(random.Next(200_000));
        return await writer.KillAsync(last, Token);
    }

    private async Task CheckAsync(long acknowledged)
    {
        await using var store = await EmbeddedGraphStore.OpenAsync(Path, StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);
        var graph = await store.ReadSnapshotAsync(Token);
        var papers = (await store.GetStatusAsync(Token)).Papers;

        // A commit may have become durable in the moment before it could be acknowledged.
        Assert.Contains((papers / WriterLoop.BatchSize) - 1, new[] { acknowledged, acknowledged + 1 });
        Assert.Equal(0, papers % WriterLoop.BatchSize);
        Assert.Equal((papers, papers), (graph.NodeCount, graph.RelationshipCount));
        Assert.Equal(papers, await store.ReadRecordsAsync(Token).CountAsync(Token));
        CheckFile();
    }

    private async Task CheckElementsAsync(long acknowledged)
    {
        await using var store = await EmbeddedGraphStore.OpenAsync(Path, StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);
        Assert.Contains(ElementLoop.Check(await store.Graph.ReadViewAsync(Token)), new[] { acknowledged, acknowledged + 1 });
        CheckFile();
    }

    private void CheckFile()
    {
        using var database = Database.Open(Path, writable: false);
        using var check = database.Prepare("PRAGMA integrity_check");
        Assert.True(check.Step());
        Assert.Equal("ok", check.Text(0));
    }
}
