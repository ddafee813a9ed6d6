using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Neo4j.Tests;

/// <summary>A database that held papers and authors of somebody else before.</summary>
public sealed class ForeignDataTests(SharedServer server)
{
    private const string Everything =
        "MATCH (n:Foreign) OPTIONAL MATCH (n)-[r]->(m:Foreign) RETURN n.number AS number, labels(n), properties(n), collect([type(r), m.number, properties(r)]), COUNT { (n)--() } ORDER BY number";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Store_BesideAThousandForeignPapersAndAuthors_LeavesThemUntouched()
    {
        var options = await server.EmptyAsync();
        await ServerData.RunAsync(options, """
            UNWIND range(1, 1000) AS i
            CREATE (p:Paper:Foreign {number: i, id: CASE i % 3 WHEN 0 THEN i WHEN 1 THEN 'P' + i ELSE null END, title: 'Theirs ' + i})
            CREATE (a:Author:Foreign {number: i + 1000, name: 'Someone'})
            CREATE (p)-[:WRITTEN_BY {position: i}]->(a)
            """);
        var before = Shown(await ServerData.RunAsync(options, Everything));
        await using var store = await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);
        var paper = InMemoryGraph.Node("paper/p1", ["Paper"], ("title", Value.Of("Ours")), ("source", Value.Of("test")));
        var author = InMemoryGraph.Node("author/ada", ["Author"], ("name", Value.Of("Ada")));
        var link = InMemoryGraph.Link("paper/p1", "WRITTEN_BY", "author/ada", ("position", Value.Of(1)));
        await store.CommitAsync(new() { Records = [Some.Record(Some.Paper("p1", "Ours"))], Graph = new() { Nodes = [author, paper], Relationships = [link] }, Settled = true }, Token);

        var graph = await store.ReadGraphAsync(Token);
        Assert.Equal(["author/ada", "paper/p1"], (await graph.NodesAsync(GraphFilter.All, Token).ToListAsync(Token)).Select(node => node.Id));
        Assert.Equal(1, (await graph.DescribeAsync(GraphFilter.All, Token)).Labels["Paper"]);
        Assert.Equal(1, (await store.GetStatusAsync(Token)).Papers);
        await store.CommitAsync(new() { DeletedRecords = ["p1"], Graph = new() { DeletedRelationships = [link.Key], DeletedNodes = ["author/ada", "paper/p1"] }, Settled = true }, Token);

        Assert.Equal(before, Shown(await ServerData.RunAsync(options, Everything)));
        Assert.Equal(2_000, (await ServerData.RunAsync(options, "MATCH (n) WHERE NOT n:PaperGraphRecord RETURN count(n)"))[0].Integer(0));
    }

    [Fact]
    public async Task Delete_OfANodeThatAForeignNodePointsAt_KeepsIt()
    {
        var options = await server.EmptyAsync();
        await using var store = await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);
        await store.CommitAsync(new() { Graph = new() { Nodes = [InMemoryGraph.Node("paper/p1", ["Paper"])] } }, Token);
        await ServerData.RunAsync(options, "MATCH (p:Paper {id: 'paper/p1'}) CREATE (:Paper {id: 'theirs'})-[:CITES]->(p)");
        await store.CommitAsync(new() { Graph = new() { DeletedNodes = ["paper/p1"] } }, Token);

        Assert.Equal(1, (await ServerData.RunAsync(options, "MATCH (:Paper {id: 'theirs'})-[:CITES]->(p:Paper {id: 'paper/p1'}) RETURN count(p)"))[0].Integer(0));
    }

    [Fact]
    public async Task Nodes_WithIdsLikeOursUnderOtherLabels_AreNeitherReadNorChanged()
    {
        var options = await server.EmptyAsync();
        await ServerData.RunAsync(options, "CREATE (a:Foreign:Thing {number: 1, id: 'topic/a', name: 'theirs'})-[:BROADER]->(:Foreign:Paper {number: 2, id: 'topic/b', abstract: 'theirs'}), (:Foreign {number: 3, id: 'paper/p1'})");
        var before = Shown(await ServerData.RunAsync(options, Everything));
        await using var store = await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);
        await store.CommitAsync(
            new()
            {
                Records = [Some.Record(Some.Paper("p1"))],
                Graph = new()
                {
                    Nodes = [InMemoryGraph.Node("paper/p1", ["Paper"]), InMemoryGraph.Node("topic/a", ["Concept", "Topic"]), InMemoryGraph.Node("topic/b", [])],
                    Relationships = [InMemoryGraph.Link("topic/a", "BROADER", "topic/b", ("support", Value.Of(2)))],
                    Redirects = new Dictionary<string, string> { ["topic/c"] = "topic/a" },
                },
            },
            Token);

        Assert.Equal(3, await (await store.ReadGraphAsync(Token)).NodesAsync(GraphFilter.All, Token).CountAsync(Token));
        Assert.Equal("topic/a", await store.FindRedirectAsync("topic/c", Token));
        await store.CommitAsync(new() { Graph = new() { DeletedNodes = ["paper/p1", "topic/a", "topic/b"] } }, Token);
        Assert.Null(await store.FindRedirectAsync("topic/c", Token));
        Assert.Empty(await (await store.ReadGraphAsync(Token)).NodesAsync(GraphFilter.All, Token).ToListAsync(Token));
        Assert.Equal(before, Shown(await ServerData.RunAsync(options, Everything)));
    }

    [Fact]
    public async Task FirstBuild_WhereForeignNodesHaveOurIdsAndLabels_IsRefusedAndAPrefixHelps()
    {
        var options = await server.EmptyAsync();
        await ServerData.RunAsync(options, "CREATE (:Paper {id: 'paper/17'})");

        var error = await Assert.ThrowsAsync<PaperGraphException>(async () =>
            await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token));
        Assert.Contains("'paper/17'", error.Message, StringComparison.Ordinal);
        Assert.Contains("--label-prefix", error.Hint, StringComparison.Ordinal);
        await using var store = await Neo4jGraphStore.OpenAsync(options with { LabelPrefix = "PG_" }, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);
        Assert.Empty(await (await store.ReadGraphAsync(Token)).NodesAsync(GraphFilter.All, Token).ToListAsync(Token));
    }

    private static List<string> Shown(IEnumerable<IReadOnlyList<Value>> rows) =>
        [.. rows.Select(row => $"{row.Integer(0)} {string.Join(',', row.Texts(1).Order(StringComparer.Ordinal))} {string.Join(';', row.Map(2))} {row[3]} {row[4]}")];
}
