using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.CypherScript;
using PaperGraph.Core.Querying;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.Conformance;

/// <summary>The Cypher script and the schema on a real Neo4j server.</summary>
public sealed class Neo4jTests
{
    [Fact]
    public async Task Script_LoadedTwice_GivesTheGraphAndTheSchema()
    {
        FullTier.Require("starts Neo4j");
        await using var server = await Neo4jServer.StartAsync();
        var graph = SampleGraph.Create();
        var script = CypherLibrary.StatementsIn(await Exported.TextOf(new CypherScriptWriter(), graph));

        foreach (var statement in script.Concat(script).Concat(CypherLibrary.Schema).Concat(CypherLibrary.Schema))
            await server.RunAsync(statement);

        await CheckCountsAsync(server, graph);
        await CheckTextsAsync(server);
        await CheckSchemaAsync(server);
    }

    private static async Task CheckCountsAsync(Neo4jServer server, InMemoryGraph graph)
    {
        var description = await graph.DescribeAsync(GraphFilter.All);
        var labels = await server.RunAsync("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*)");
        var types = await server.RunAsync("MATCH ()-[r]->() RETURN type(r), count(*)");

        Assert.Equal(description.Labels.OrderBy(pair => pair.Key, StringComparer.Ordinal), Counts(labels));
        Assert.Equal(description.Types.OrderBy(pair => pair.Key, StringComparer.Ordinal), Counts(types));
    }

    private static async Task CheckTextsAsync(Neo4jServer server)
    {
        var note = (await server.RunAsync("MATCH (n {id: 'note-1'}) RETURN n"))[0][0].GetProperty("properties");

        Assert.Equal(SampleGraph.Odd, note.GetProperty("name").GetString());
        Assert.Equal(SampleGraph.Wide, note.GetProperty("wide").GetInt64());
        Assert.Equal("", note.GetProperty("odd \\u0060 key").GetString());
        Assert.Equal(SampleGraph.Odd, (await server.RunAsync("MATCH ()-[r:INTRODUCES]->({id: 'method/stepwise'}) RETURN r.evidence"))[0][0].GetString());
        Assert.Equal("FLOAT NOT NULL", (await server.RunAsync("MATCH ()-[r:EVALUATES_ON {confidence: 1.0}]->() RETURN valueType(r.confidence)"))[0][0].GetString());
    }

    private static async Task CheckSchemaAsync(Neo4jServer server)
    {
        var constraints = await server.RunAsync("SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] + '.' + properties[0]");
        var pending = await server.RunAsync("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' AND state <> 'POPULATING' RETURN name");

        Assert.Equal(Core.Schema.Labels.All.Select(label => label + ".id").Order(StringComparer.Ordinal), constraints.Select(row => row[0].GetString()).Order(StringComparer.Ordinal));
        Assert.Empty(pending);
        Assert.NotEmpty(await server.RunAsync("CALL db.index.fulltext.queryNodes('concept_names', 'grade AND school') YIELD node RETURN node.id"));
    }

    private static IEnumerable<KeyValuePair<string, long>> Counts(IReadOnlyList<JsonElement> rows) =>
        rows.Select(row => KeyValuePair.Create(row[0].GetString()!, row[1].GetInt64())).OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
