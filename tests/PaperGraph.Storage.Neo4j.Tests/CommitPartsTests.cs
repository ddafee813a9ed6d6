using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Writing;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Neo4j.Tests;

public sealed class CommitPartsTests(SharedServer server)
{
    private static readonly StoreCommit Commit = new()
    {
        Records = [Some.Record(Some.Paper())],
        Graph = new()
        {
            DeletedNodes = ["paper/gone"],
            Nodes = [.. Enumerable.Range(0, 7).Select(number => InMemoryGraph.Node($"paper/{number}", ["Paper"]))],
            Relationships = [.. Enumerable.Range(1, 6).Select(number => InMemoryGraph.Link("paper/0", "CITES", $"paper/{number}"))],
            Redirects = new Dictionary<string, string> { ["paper/gone"] = "paper/0" },
        },
        Settled = true,
    };

    [Fact]
    public void Parts_OfASmallCommit_AreTheCommit() => Assert.Same(Commit, Assert.Single(CommitParts.Of(Commit, 14)));

    [Fact]
    public void Parts_OfALargeCommit_HoldAllOfItInOrder()
    {
        var parts = CommitParts.Of(Commit, 3);

        Assert.All(parts, part => Assert.InRange(part.Graph.Nodes.Count + part.Graph.Relationships.Count, 0, 3));
        Assert.Equal(Commit.Graph.Nodes, parts.SelectMany(part => part.Graph.Nodes));
        Assert.Equal(Commit.Graph.Relationships, parts.SelectMany(part => part.Graph.Relationships));
        Assert.Equal(Commit.Records, parts[0].Records);
        Assert.Equal(Commit.Graph.Redirects, parts[^1].Graph.Redirects);
    }

    [Fact]
    public async Task Commit_InParts_EndsSettledWithAllOfIt()
    {
        var token = TestContext.Current.CancellationToken;
        var options = await server.EmptyAsync() with { TransactionElements = 3 };
        await using var store = await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, token);
        await store.CommitAsync(Commit, token);

        Assert.True((await store.GetStatusAsync(token)).Settled);
        Assert.Equal(6, await (await store.ReadGraphAsync(token)).RelationshipsAsync(GraphFilter.All, token).CountAsync(token));
        Assert.Equal("paper/0", await store.FindRedirectAsync("paper/gone", token));
    }

    [Fact]
    public async Task Commit_InPartsThatFails_LeavesTheStoreUnsettled()
    {
        var token = TestContext.Current.CancellationToken;
        var options = await server.EmptyAsync() with { TransactionElements = 3 };
        await using var store = await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, token);
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await store.CommitAsync(Commit with { Graph = Commit.Graph with { Nodes = [.. Commit.Graph.Nodes.Take(4)] } }, token));

        Assert.False((await store.GetStatusAsync(token)).Settled);
    }
}
