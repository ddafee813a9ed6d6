using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Neo4j.Tests.Faults;

/// <summary>What goes wrong with a server is told clearly, and nothing is lost or doubled by it.</summary>
public sealed class ServerFaultTests
{
    private const string Password = "a-right-password";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_WhereNoServerIs_SaysSo()
    {
        var error = await FailsAsync(() => OpenAsync(Neo4jStoreOptions.Parse("http://ada:a-secret@127.0.0.1:9")));

        Assert.Contains("http://127.0.0.1:9/neo4j does not answer", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WithAWrongPassword_SaysSoWithoutThePassword()
    {
        FullTier.Require("starts Neo4j");
        await using var server = await Neo4jServer.StartAsync("--password", Password);
        await (await OpenAsync(Neo4jStoreOptions.Parse(server.Address, "neo4j", Password))).DisposeAsync();

        var wrong = await FailsAsync(() => OpenAsync(Neo4jStoreOptions.Parse(server.Address, "neo4j", "a-wrong-password")));
        Assert.Contains("refuses the login of user 'neo4j'", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a-wrong-password", wrong.ToString(), StringComparison.Ordinal);
        var none = await FailsAsync(() => OpenAsync(Neo4jStoreOptions.Parse(server.Address, "neo4j", Password, "nowhere")));
        Assert.Contains("no such database", none.Message, StringComparison.Ordinal);
        for (var i = 0; i < 4; i++)
            wrong = await FailsAsync(() => OpenAsync(Neo4jStoreOptions.Parse(server.Address, "neo4j", "a-wrong-password")));
        Assert.Contains("too many wrong passwords", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_ToAReadOnlyDatabase_SaysSoAndReadsGoOn()
    {
        FullTier.Require("starts Neo4j");
        await using var server = await Neo4jServer.StartAsync();
        var options = Neo4jStoreOptions.Parse(server.Address);
        await using (var store = await OpenAsync(options))
            await store.CommitAsync(Batch(0, 10), Token);
        await server.StopAsync();
        await server.RestartAsync("--set", "server.databases.default_to_read_only=true");

        await using var readOnly = await OpenAsync(options);
        Assert.Equal(10, (await readOnly.GetStatusAsync(Token)).Papers);
        var error = await FailsAsync(async () => await readOnly.CommitAsync(Batch(10, 10), Token));
        Assert.Contains("takes no writes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_KilledWhileItIsWrittenTo_HasAllOfACommitOrNothing()
    {
        FullTier.Require("kills Neo4j");
        await using var server = await Neo4jServer.StartAsync();
        var options = Neo4jStoreOptions.Parse(server.Address);
        var random = new Random(1);
        var written = 0;
        for (var kill = 0; kill < 3; kill++)
        {
            var store = await OpenAsync(options);
            var writing = WriteUntilItFailsAsync(store, written);
            await Task.Delay(random.Next(500, 2_500), Token);
            await server.KillAsync();
            var (error, acknowledged) = await writing;
            Assert.Equal(ErrorKind.Store, error.Kind);
            await store.DisposeAsync();
            await server.RestartAsync();
            written = await CheckAsync(options, acknowledged);
        }
    }

    // A commit that was not acknowledged may be there, as a whole.
    private static async Task<int> CheckAsync(Neo4jStoreOptions options, int acknowledged)
    {
        await using var store = await OpenAsync(options);
        var papers = (int)(await store.GetStatusAsync(Token)).Papers;
        Assert.InRange(papers, acknowledged, acknowledged + Size);
        Assert.Equal(0, papers % Size);
        var graph = await store.ReadGraphAsync(Token);
        Assert.Equal(Enumerable.Range(0, papers).Select(Id).Order(StringComparer.Ordinal), (await graph.NodesAsync(GraphFilter.All, Token).ToListAsync(Token)).Select(node => node.Id).Where(id => id.StartsWith("paper/", StringComparison.Ordinal)));
        Assert.Equal(papers, await graph.RelationshipsAsync(GraphFilter.All, Token).CountAsync(Token));
        return papers;
    }

    private static async Task<(PaperGraphException Error, int Acknowledged)> WriteUntilItFailsAsync(Neo4jGraphStore store, int first)
    {
        for (var next = first; ; next += Size)
        {
            try
            {
                await store.CommitAsync(Batch(next, Size), Token);
            }
            catch (PaperGraphException error)
            {
                return (error, next);
            }
        }
    }

    private const int Size = 200;

    private static string Id(int number) => $"paper/p{number}";

    private static StoreCommit Batch(int first, int count) => new()
    {
        Records = [.. Enumerable.Range(first, count).Select(number => Some.Record(Some.Paper($"p{number}")))],
        Graph = new()
        {
            Nodes = [InMemoryGraph.Node("author/ada", ["Author"]), .. Enumerable.Range(first, count).Select(number => InMemoryGraph.Node(Id(number), ["Paper"]))],
            Relationships = [.. Enumerable.Range(first, count).Select(number => InMemoryGraph.Link(Id(number), "WRITTEN_BY", "author/ada", ("position", Value.Of(1))))],
        },
    };

    private static async Task<Neo4jGraphStore> OpenAsync(Neo4jStoreOptions options) =>
        await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);

    private static Task<PaperGraphException> FailsAsync(Func<Task> action) => Assert.ThrowsAsync<PaperGraphException>(action);
}
