using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Storage.Neo4j.Prefixing;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>
/// Every statement is legal in Cypher 5 and in Cypher 25, as the grammars and the semantic analysis of Neo4j's own editor have it.
/// The test server runs Cypher 5 only.
/// </summary>
public sealed class CypherVersionsTests(SharedServer server)
{
    private const string Package = "@neo4j-cypher/language-support";

    // Warnings are of no matter; a parameter that is not known there is no error.
    private const string Lint = """
        const { lintCypherQuery } = require('@neo4j-cypher/language-support');
        for (const text of JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8')))
          for (const version of ['5', '25'])
            for (const found of lintCypherQuery(`CYPHER ${version} ${text}`, {}).diagnostics)
              if (found.severity === 1 && !/^Parameter .* is not defined\.$/.test(found.message))
                console.log(`Cypher ${version}: ${found.message}\n  ${text}`);
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Linter_OfACypher25Clause_TellsTheVersionsApart()
    {
        FullTier.Require("needs Node");

        Assert.StartsWith("Cypher 5: Invalid input 'FILTER'", await LintAsync(["MATCH (n) FILTER n.x = 1 RETURN n"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Library_IsLegalInBothVersions()
    {
        FullTier.Require("needs Node");
        var prefix = new LabelPrefix("PG_");
        var texts = CypherLibrary.Schema.Concat(CypherLibrary.Queries.Select(query => query.Text)).ToList();

        Assert.Equal("", await LintAsync([.. texts, .. texts.Select(prefix.Rewrite)]));
    }

    [Fact]
    public async Task Store_SendsStatementsThatAreLegalInBothVersions()
    {
        FullTier.Require("needs Node");
        var options = await server.EmptyAsync() with { LabelPrefix = "Linted_" };
        using var recording = new RecordingTransport(new HttpTransport(options));
        await using (var store = await Neo4jGraphStore.OpenAsync(recording, options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token))
            await DoEverythingAsync(store);
        foreach (var rule in await ServerData.RunAsync(options, "SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'Linted_' RETURN name"))
            await ServerData.RunAsync(options, "DROP CONSTRAINT $name", ("name", rule.Text(0)));
        foreach (var rule in await ServerData.RunAsync(options, "SHOW INDEXES YIELD name WHERE name STARTS WITH 'Linted_' RETURN name"))
            await ServerData.RunAsync(options, "DROP INDEX $name", ("name", rule.Text(0)));

        var texts = recording.Texts.Distinct().ToList();
        Assert.True(texts.Count > 40, $"{texts.Count} statements");
        Assert.Equal("", await LintAsync([.. texts, .. texts.Select(text => text.Replace("Linted_", "", StringComparison.Ordinal))]));
    }

    private static async Task DoEverythingAsync(Neo4jGraphStore store)
    {
        var paper = Some.Paper("p1", "On FooBench", "We use FooBench here.");
        var place = new (string, Value)[] { ("field", Value.Of("abstract")), ("start", Value.Of(7)), ("end", Value.Of(15)) };
        var score = InMemoryGraph.Link("model/x", "SCORES", "benchmark/y", [.. place, ("paper", Value.Of("paper/p1")), ("metric", Value.Of("")), ("setting", Value.Of("")), ("value", Value.Of("1"))]);
        GraphNode[] nodes =
        [
            InMemoryGraph.Node("paper/p1", ["Paper"]), InMemoryGraph.Node("author/a", ["Author"]), InMemoryGraph.Node("venue/v", ["Venue"]),
            .. Enum.GetValues<ConceptLabel>().Select(label => InMemoryGraph.Node(NodeIds.Prefix(label) + (label == ConceptLabel.Model ? "x" : "y"), ["Concept", Labels.Of(label)])),
            InMemoryGraph.Node("topic/bare", []), InMemoryGraph.Node("topic/mine", ["Mine", "Topic"]),
        ];
        GraphRelationship[] relationships = [score, .. RelationshipTypes.All.Append("MINE").Where(type => type != "SCORES").Select(type => InMemoryGraph.Link("paper/p1", type, "benchmark/y", place)), InMemoryGraph.Link("topic/bare", "MINE", "topic/mine")];
        await store.CommitAsync(new() { Records = [Some.Record(paper, Some.Mention(paper, ConceptLabel.Benchmark, "FooBench"))], Graph = new() { Nodes = nodes, Relationships = relationships, Redirects = new Dictionary<string, string> { ["topic/old"] = "topic/y" } }, Settled = true }, Token);
        var changed = paper with { Abstract = "We used FooBench here." };
        await store.CommitAsync(new() { Records = [Some.Record(changed, Some.Mention(changed, ConceptLabel.Benchmark, "FooBench"))], Graph = new() { Nodes = [InMemoryGraph.Node("topic/bare", ["Topic"])] } }, Token);

        var graph = await store.ReadGraphAsync(Token);
        await graph.DescribeAsync(new() { IncludeComputed = false }, Token);
        await graph.DescribeAsync(new() { Labels = new HashSet<string> { "Paper" }, Types = new HashSet<string> { "CITES" } }, Token);
        Assert.Equal("topic/y", await store.FindRedirectAsync("topic/old", Token));
        Assert.Single(await store.SearchAsync("foobench", 5, Token));
        Assert.Single(await store.FindStampsAsync(["p1"], Token));
        Assert.NotNull(await store.FindRecordAsync("p1", Token));
        Assert.Single(await store.FindPapersOfSourceAsync(paper.Source, Token));
        Assert.Single(await store.ReadRecordsAsync(Token).ToListAsync(Token));
        Assert.Equal(1, (await store.GetStatusAsync(Token)).Papers);
        await store.CommitAsync(new() { DeletedRecords = ["p1"], Graph = new() { DeletedRelationships = [.. relationships.Select(relationship => relationship.Key)], DeletedNodes = [.. nodes.Select(node => node.Id)] } }, Token);
        Assert.Empty(await (await store.ReadGraphAsync(Token)).NodesAsync(GraphFilter.All, Token).ToListAsync(Token));
    }

    private static async Task<string> LintAsync(string[] texts)
    {
        using var folder = new TemporaryFolder();
        return await Tool.RunNodeAsync(Lint, [Package], folder.Write("statements.json", JsonSerializer.Serialize(texts)));
    }
}
