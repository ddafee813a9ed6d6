using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Testing.Querying;

namespace PaperGraph.Storage.Neo4j.Tests.Querying;

/// <summary>The named queries on a real server that holds data of somebody else too.</summary>
public sealed class NamedQueriesTests(SharedServer server)
{
    private const string Foreign = """
        UNWIND range(1, 30) AS i
        CREATE (p:Paper {number: i, year: 2020 + i % 3, title: 'Theirs'})-[:WRITTEN_BY]->(:Author {name: 'Someone'}),
               (p)-[:USES]->(m:Concept:Method {id: 'm' + i, name: 'Reasoning of theirs', aliases: [], papers: 3, firstYear: 2020}),
               (p)-[:INTRODUCES {confidence: 0.1}]->(m), (p)-[:EVALUATES_ON]->(:Concept:Benchmark {name: 'Theirs'}), (p)-[:CITES]->(p)
        """;

    [Fact]
    public async Task Queries_OnAMadeGraph_AnswerWhatWasWorkedOutByHand()
    {
        var options = await FilledAsync();
        using var transport = new HttpTransport(options);

        foreach (var asked in NamedQueryCases.All)
        {
            var expected = asked.Expect();
            await CheckAsync(transport, asked, asked.Parameters, expected);
            if (asked.Query.Text.EndsWith("LIMIT $limit", StringComparison.Ordinal))
                await CheckAsync(transport, asked, new Dictionary<string, Value>(asked.Parameters) { ["limit"] = Value.Of(2) }, [.. expected.Take(2)]);
        }
    }

    [Fact]
    public async Task Plans_NeitherReadAllNodesNorMultiplyRows()
    {
        var options = await FilledAsync();
        using var transport = new HttpTransport(options);

        foreach (var asked in NamedQueryCases.All)
        {
            var plan = (await RunAsync(transport, "PROFILE " + asked.Query.Text, asked.Parameters)).Plan;
            Assert.All(StepsOf(plan!), step =>
            {
                Assert.False(step.Operator.StartsWith("AllNodesScan", StringComparison.Ordinal), asked.Query.Name);
                Assert.False(step.Operator.StartsWith("CartesianProduct", StringComparison.Ordinal) && step.Details["Rows"].AsInteger() > 1, asked.Query.Name);
            });
        }
    }

    private static async Task CheckAsync(
        HttpTransport transport, NamedQueryCase asked, IReadOnlyDictionary<string, Value> parameters, IReadOnlyList<IReadOnlyList<Value>> expected)
    {
        var result = await RunAsync(transport, asked.Query.Text, parameters);

        Assert.True(Shown(expected) == Shown(result.Rows), $"{asked}\nexpected:\n{Shown(expected)}\nanswered:\n{Shown(result.Rows)}");
        Assert.All(expected.Zip(result.Rows), pair => Assert.Equal(pair.First, pair.Second));
        var keys = SortKeys(asked.Query.Text).Select(key => result.Columns.ToList().IndexOf(key)).Where(column => column >= 0).ToList();
        Assert.True(result.Rows.DistinctBy(row => string.Join('\u0001', keys.Select(key => row[key]))).Count() == result.Rows.Count, $"{asked} leaves ties");
    }

    private static IEnumerable<string> SortKeys(string text)
    {
        var start = text.LastIndexOf("ORDER BY ", StringComparison.Ordinal) + "ORDER BY ".Length;
        return text[start..].Split('\n')[0].Split(", ").Select(key => key.Split(' ')[0]);
    }

    private async Task<Neo4jStoreOptions> FilledAsync()
    {
        var options = await server.EmptyAsync();
        foreach (var statement in CypherLibrary.Schema)
            await ServerData.RunAsync(options, statement);
        await ServerData.RunAsync(options, Foreign);
        foreach (var nodes in QueryGraph.Nodes.GroupBy(node => string.Join(':', node.Labels)))
            await ServerData.RunAsync(options, $"UNWIND $rows AS row CREATE (n:{nodes.Key}) SET n = row", ("rows", nodes.Select(node => node.Properties).ToList()));
        foreach (var links in QueryGraph.Relationships.GroupBy(link => link.Type))
        {
            await ServerData.RunAsync(
                options, $"UNWIND $rows AS row MATCH (a:Paper|Concept {{id: row.from}}) MATCH (b:Paper|Concept|Author|Venue {{id: row.to}}) CREATE (a)-[r:{links.Key}]->(b) SET r = row.properties",
                ("rows", links.Select(Row).ToList()));
        }

        return options;
    }

    private static Dictionary<string, object?> Row(GraphRelationship link) => new() { ["from"] = link.From, ["to"] = link.To, ["properties"] = link.Properties };

    private static Task<CypherResult> RunAsync(HttpTransport transport, string text, IReadOnlyDictionary<string, Value> parameters) =>
        transport.ReadAsync(new(text, [.. parameters.Select(pair => (pair.Key, (object?)pair.Value))]), TestContext.Current.CancellationToken);

    private static IEnumerable<CypherPlan> StepsOf(CypherPlan plan) => plan.Children.SelectMany(StepsOf).Prepend(plan);

    private static string Shown(IEnumerable<IReadOnlyList<Value>> rows) => string.Join('\n', rows.Select(row => string.Join(" | ", row)));
}
