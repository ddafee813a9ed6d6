using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>What a statement gives, and how it fails, is the same by either protocol.</summary>
public sealed class BoltTransportTests(SharedServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("RETURN 1 AS one, 1.0 AS `1.0`, 'é𝔄\"' AS text, true AS flag, null AS nothing, [1, 2.5, [null]] AS list, {b: 1, a: {c: []}} AS map")]
    [InlineData("RETURN 9223372036854775807, 0.1, -0.0, 5e-324, 1e300, 0.0/0.0, 1/0.0")]
    [InlineData("RETURN date('2024-02-29'), time('12:30:15.5+01:00'), localtime('12:30'), localdatetime('2024-01-01T10:00:00.000000001')")]
    [InlineData("RETURN datetime('2024-01-01T10:00Z'), datetime('2024-01-01T10:00:00.25-03:30'), datetime('2024-07-01T10:00:00.000001[Europe/Berlin]')")]
    [InlineData("UNWIND ['P1Y2M3DT25H0.000000005S', 'P0D', 'PT60S', 'PT-0.5S', 'P-3DT-25H-0.000000005S', 'P14M', 'P-14M', 'PT1M1.5S', 'PT-61.5S', 'P1W'] AS text RETURN duration(text)")]
    [InlineData("RETURN point({x: 1, y: 2}), point({latitude: 1.5, longitude: 2}), point({x: 1, y: -2.5, z: 3})")]
    [InlineData("UNWIND range(1, 2500) AS i RETURN i, toString(i)")]
    [InlineData("MATCH p = (:A)-[:R]->(:B)<-[:R]-(:C) RETURN p, nodes(p), length(p)")]
    [InlineData("MATCH (n:A) RETURN n, labels(n), properties(n)")]
    [InlineData("MATCH (n) WHERE n.nothing RETURN n")]
    [InlineData("EXPLAIN MATCH (n:A)-->(m) RETURN m")]
    [InlineData("PROFILE MATCH (n:A)-->(m) RETURN m.id")]
    public async Task Statement_OverBolt_GivesWhatItGivesOverHttp(string text)
    {
        var (http, bolt) = await ConnectAsync();
        using (http)
        using (bolt)
        {
            await http.WriteAsync(new("CREATE (:A:Z {id: 'a', list: [1, 2]})-[:R {w: 1.5}]->(:B {n: 1}), (:C {id: 'c'})-[:R]->(:Other)"), Token);
            await http.WriteAsync(new("MATCH (b:B), (c:C) CREATE (c)-[:R]->(b)"), Token);
            var (expected, actual) = (await http.ReadAsync(new(text), Token), await bolt.ReadAsync(new(text), Token));

            Assert.Equal(expected.Columns, actual.Columns);
            Assert.Equal(expected.Rows, actual.Rows);
            Assert.Equal(Operators(expected.Plan), Operators(actual.Plan));
        }
    }

    [Fact]
    public async Task Counters_OfAWrite_AreTheSame()
    {
        const string Text = "CREATE (a:A {x: 1})-[:R]->(b:B) SET b.y = $map.y REMOVE a:A WITH a, b UNWIND $rows AS row CREATE (:C {row: row.n}) RETURN count(*)";
        var (http, bolt) = await ConnectAsync();
        using (http)
        using (bolt)
        {
            var rows = new[] { 1, 2 }.Select(n => new Dictionary<string, object?> { ["n"] = n });
            var statement = new Statement(Text, ("rows", rows), ("map", PropertyMap.Of(("y", Value.List(Value.Of(1.0), Value.Of(2.0))))));
            var (expected, actual) = (await http.WriteAsync(statement, Token), await bolt.WriteAsync(statement, Token));

            Assert.True(actual.Counters.ContainsUpdates);
            Assert.Equal(expected.Counters, actual.Counters);
            Assert.Equal(Value.List(Value.Of(1.0), Value.Of(2.0)), (await bolt.ReadAsync(new("MATCH (b:B) RETURN b.y LIMIT 1"), Token)).Single[0]);
        }
    }

    [Theory]
    [InlineData("RETURN 1 +")]
    [InlineData("RETURN $missing")]
    [InlineData("CREATE (:Mine)")]
    [InlineData("UNWIND range(1, 5000) AS i RETURN 1 / (4999 - i)")]
    public async Task Failure_OverBolt_IsExplainedAsOverHttp(string text)
    {
        var (http, bolt) = await ConnectAsync();
        using (http)
        using (bolt)
        {
            var (expected, actual) = (await FailsAsync(() => http.ReadAsync(new(text), Token)), await FailsAsync(() => bolt.ReadAsync(new(text), Token)));

            Assert.Equal(expected.Message.Replace("http://", "", StringComparison.Ordinal).Split('/', 2)[1], actual.Message.Replace("bolt://", "", StringComparison.Ordinal).Split('/', 2)[1]);
            Assert.Equal((expected.Kind, expected.Hint), (actual.Kind, actual.Hint));
        }
    }

    [Fact]
    public async Task Transaction_ThatFailsOrIsTransient_LeavesNothingOrIsDoneAgain()
    {
        var (http, bolt) = await ConnectAsync();
        using (http)
        using (bolt)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => bolt.TransactAsync(
                async transaction =>
                {
                    await transaction.RunAsync(new("CREATE (:Mine)"), Token);
                    throw new InvalidOperationException();
                },
                Token));
            var times = 0;
            await bolt.TransactAsync(
                async transaction =>
                {
                    await transaction.RunAsync(new("CREATE (:Mine)"), Token);
                    if (++times == 1)
                        throw new Neo4jFailure("Neo.TransientError.Transaction.DeadlockDetected", "a deadlock");
                },
                Token);
            Assert.Equal((2, 1), (times, (await bolt.ReadAsync(new("MATCH (n:Mine) RETURN count(n)"), Token)).Single.Integer(0)));
        }
    }

    [Fact]
    public async Task Request_ThatTakesTooLong_EndsWithTheTime()
    {
        var options = server.OverBolt(await server.EmptyAsync()) with { Timeout = TimeSpan.FromMilliseconds(300) };
        using var bolt = options.Connect();
        var error = await FailsAsync(() => bolt.ReadAsync(new("UNWIND range(1, 100000000) AS i UNWIND range(1, 1000) AS j RETURN count(*)"), Token));

        Assert.Contains("did not answer within", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_ThatIsDown_IsNamedWithoutThePassword()
    {
        using var bolt = Neo4jStoreOptions.Parse("bolt://ada:a-secret@127.0.0.1:9").OverBolt("bolt://127.0.0.1:9").Connect();
        var error = await FailsAsync(() => bolt.ReadAsync(new("RETURN 1"), Token));

        Assert.StartsWith("bolt://127.0.0.1:9/neo4j does not answer", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Login_ThatIsWrong_IsExplainedWithoutThePassword()
    {
        const string Password = "a-right-password";
        FullTier.Require("starts Neo4j");
        await using var own = await Neo4jServer.StartAsync("--password", Password);

        var none = await FailsAsync(() => ReadOneAsync(own, Password, "nowhere"));
        Assert.Contains("no such database", none.Message, StringComparison.Ordinal);
        for (var i = 0; i < 4; i++)
        {
            var wrong = await FailsAsync(() => ReadOneAsync(own, "a-wrong-password", "neo4j"));
            Assert.Contains(i < 3 ? "refuses the login of user 'neo4j'" : "too many wrong passwords", wrong.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("a-wrong-password", wrong.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Server_ThatWasRestarted_IsReachedByTheSameTransport()
    {
        FullTier.Require("restarts Neo4j");
        await using var own = await Neo4jServer.StartAsync();
        using var bolt = Neo4jStoreOptions.Parse(own.Address).OverBolt(own.BoltAddress).Connect();
        await bolt.WriteAsync(new("CREATE (:Mine)"), Token);
        await own.KillAsync();
        await own.RestartAsync();

        Assert.Equal(1, (await bolt.ReadAsync(new("MATCH (n:Mine) RETURN count(n)"), Token)).Single.Integer(0));
    }

    private static async Task<CypherResult> ReadOneAsync(Neo4jServer server, string password, string database)
    {
        using var bolt = Neo4jStoreOptions.Parse(server.Address, "neo4j", password, database).OverBolt(server.BoltAddress).Connect();
        return await bolt.ReadAsync(new("RETURN 1"), Token);
    }

    private async Task<(INeo4jTransport Http, INeo4jTransport Bolt)> ConnectAsync()
    {
        var options = await server.EmptyAsync();
        return (options.Connect(), server.OverBolt(options).Connect());
    }

    private static Task<PaperGraphException> FailsAsync(Func<Task> action) => Assert.ThrowsAsync<PaperGraphException>(action);

    private static string Operators(CypherPlan? plan) =>
        plan is null ? "none" : $"{plan.Operator}{string.Concat(plan.Details.Select(detail => "," + detail.Key))}({string.Join(';', plan.Children.Select(Operators))})";
}
