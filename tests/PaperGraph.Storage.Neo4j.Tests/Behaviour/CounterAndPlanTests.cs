using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

public sealed class CounterAndPlanTests(SharedServer server)
{
    [Fact]
    public async Task Counters_TellWhatWasDone_ButNotWhatChanged()
    {
        var options = await server.EmptyAsync();
        Assert.Equal(
            new CypherCounters { NodesCreated = 2, RelationshipsCreated = 1, LabelsAdded = 2, PropertiesSet = 2 },
            (await RunAsync(options, "MERGE (a:Behaviour {k: 1}) MERGE (a)-[:R]->(:Behaviour {k: 2})")).Counters);
        Assert.Equal(new CypherCounters { PropertiesSet = 1 }, (await RunAsync(options, "MATCH (n:Behaviour {k: 1}) SET n.k = 1")).Counters);
        Assert.False((await RunAsync(options, "MATCH (n:Behaviour {k: 1}) SET n:Behaviour REMOVE n.absent")).Counters.ContainsUpdates);
        Assert.Equal(new CypherCounters { NodesDeleted = 2, RelationshipsDeleted = 1 }, (await RunAsync(options, "MATCH (n:Behaviour) DETACH DELETE n")).Counters);
    }

    [Fact]
    public async Task Explain_PlansWithoutRunning()
    {
        var options = await server.EmptyAsync();
        var result = await RunAsync(options, "EXPLAIN CREATE (n:Behaviour {k: $absent}) RETURN n");

        Assert.Equal("ProduceResults", result.Plan!.Operator);
        Assert.Equal("Create", result.Plan.Children[0].Operator);
        Assert.Equal(["n"], result.Columns);
        Assert.Empty(result.Rows);
        Assert.Contains(result.Notes, note => note.Contains("absent", StringComparison.Ordinal));
        Assert.Equal(0, (await ServerData.RunAsync(options, "MATCH (n) RETURN count(n)"))[0].Integer(0));
    }

    [Fact]
    public async Task Profile_RunsAndWrites_AndCounts()
    {
        var options = await server.EmptyAsync();
        var result = await RunAsync(options, "PROFILE CREATE (n:Behaviour {k: 1}) RETURN n.k");

        Assert.Equal(1, result.Plan!.Children[0].Details["Rows"].AsInteger());
        Assert.Equal(1, (await ServerData.RunAsync(options, "MATCH (n) RETURN count(n)"))[0].Integer(0));
    }

    private static async Task<CypherResult> RunAsync(Neo4jStoreOptions options, string statement)
    {
        using var transport = new HttpTransport(options);
        return await transport.WriteAsync(new(statement), TestContext.Current.CancellationToken);
    }
}
