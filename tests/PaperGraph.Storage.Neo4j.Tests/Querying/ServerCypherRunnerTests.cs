using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Querying;

public sealed class ServerCypherRunnerTests(SharedServer server)
{
    private const string Slow = "UNWIND range(1, 2000000000) AS i WITH i WHERE i % 7 = 3 RETURN count(i)";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_BeyondTheLimit_AreNeverComputed()
    {
        var options = await server.AnyAsync();
        var result = await RunAsync(options, new("UNWIND range(1, 2000000000) AS i RETURN i") { RowLimit = 3 });

        Assert.True(result.IsCut);
        Assert.Equal([1, 2, 3], result.Rows.Select(row => row[0].AsInteger()));
        await AssertNothingRunsAsync(options);
    }

    [Fact]
    public async Task Rows_AsManyAsTheLimit_AreNotCut()
    {
        var result = await RunAsync(await server.AnyAsync(), new("UNWIND range(1, 3) AS i RETURN i, 1.0 AS f") { RowLimit = 3 });

        Assert.False(result.IsCut);
        Assert.Equal(3, result.Rows.Count);
        Assert.Equal(["i", "f"], result.Columns);
    }

    [Fact]
    public async Task Rows_OfAWriteBeyondTheLimit_AreWrittenAllTheSame()
    {
        var options = await server.EmptyAsync();
        var result = await RunAsync(options, new("UNWIND range(1, 10) AS i CREATE (n:Mine {i: i}) RETURN n") { RowLimit = 3, MayWrite = true });

        Assert.True(result.IsCut);
        Assert.Equal((3, 10L), (result.Rows.Count, result.Counters.NodesCreated));
        Assert.Equal(10, (await ServerData.RunAsync(options, "MATCH (n:Mine) RETURN count(n)"))[0].Integer(0));
    }

    [Fact]
    public async Task TimeLimit_OfARead_EndsItOnTheServer()
    {
        var options = await server.AnyAsync();
        var error = await FailsAsync(options, new(Slow) { TimeLimit = TimeSpan.FromSeconds(1) });

        Assert.Contains("ended after 1 s", error.Message, StringComparison.Ordinal);
        await AssertNothingRunsAsync(options);
    }

    [Fact]
    public async Task TimeLimit_OfAWrite_UndoesIt()
    {
        var options = await server.EmptyAsync();
        var error = await FailsAsync(options, new("CREATE (:Mine) WITH 1 AS x " + Slow) { TimeLimit = TimeSpan.FromSeconds(1), MayWrite = true });

        Assert.Contains("undone", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await ServerData.RunAsync(options, "MATCH (n:Mine) RETURN count(n)"))[0].Integer(0));
    }

    [Fact]
    public async Task Cancelling_EndsItOnTheServer()
    {
        var options = await server.AnyAsync();
        using var interrupt = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        using var transport = new HttpTransport(options);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Runner(transport).RunAsync(new CypherQuery(Slow), interrupt.Token));

        await AssertNothingRunsAsync(options);
    }

    /// <summary>What the runner is for: the transport alone leaves it running.</summary>
    [Fact]
    public async Task Connection_Closed_LeavesTheStatementRunning()
    {
        var options = await server.AnyAsync();
        using var interrupt = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        using var transport = new HttpTransport(options);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.ReadAsync(new(Slow), interrupt.Token));

        var ended = await ServerData.RunAsync(options, "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' TERMINATE TRANSACTIONS id YIELD message RETURN message");
        Assert.Equal("Transaction terminated.", Assert.Single(ended).Text(0));
    }

    [Theory]
    [InlineData("MATCH (n) RETRUN n", "query:1:11: Invalid input 'RETRUN'\n  MATCH (n) RETRUN n\n            ^", "RETURN")]
    [InlineData("RETURN 1 AS x,\r\n  nope", "query:2:3: Variable `nope` not defined\n    nope\n    ^", null)]
    [InlineData("EXPLAIN RETURN nope", "query:1:16: Variable `nope` not defined\n  EXPLAIN RETURN nope\n                 ^", null)]
    [InlineData("PROFILE\nRETURN '😀', nope", "query:2:14: Variable `nope` not defined\n  RETURN '😀', nope\n               ^", null)]
    [InlineData("RETURN $a + $b", "query: Expected parameter(s): a, b", "--param a=… --param b=…")]
    [InlineData("RETURN 1 / 0", "query: / by zero", null)]
    [InlineData("CREATE (:Mine)", "query writes, and may only read. Nothing was written.", "--write")]
    [InlineData("RETURN 1; RETURN 2", "query: Expected exactly one statement per query but got: 2", null)]
    public async Task Mistake_IsShownWhereItIs_WithWhatToTry(string text, string message, string? hint)
    {
        var error = await FailsAsync(await server.AnyAsync(), new(text));

        Assert.Equal((ErrorKind.Query, message, hint), (error.Kind, error.Message.ReplaceLineEndings("\n"), error.Hint));
    }

    [Fact]
    public async Task Parameters_OfEveryKind_Arrive()
    {
        var map = ValueMap.Of(new("a", Value.Of(1.0)), new("b", Value.Null));
        var result = await RunAsync(await server.AnyAsync(), new("RETURN $x.a AS a, $x.b AS b, $y AS y") { Parameters = new Dictionary<string, Value> { ["x"] = Value.Of(map), ["y"] = Value.List(Value.Of(1L), Value.Of("1")) } });

        Assert.Equal([Value.Of(1.0), Value.Null, Value.List(Value.Of(1L), Value.Of("1"))], result.Rows[0]);
    }

    [Fact]
    public async Task Write_OnARunnerThatOnlyReads_IsRefused()
    {
        using var transport = new HttpTransport(await server.AnyAsync());
        var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await Runner(transport, mayWrite: false).RunAsync(new CypherQuery("CREATE (:Mine)") { MayWrite = true }, Token));
        Assert.Equal(ErrorKind.Store, error.Kind);
    }

    [Fact]
    public async Task Label_ThatNobodyHas_IsRemarked()
    {
        var result = await RunAsync(await server.EmptyAsync(), new("MATCH (n:NobodyHasThis) RETURN n"));
        Assert.Contains("NobodyHasThis", Assert.Single(result.Notes), StringComparison.Ordinal);
        Assert.StartsWith("1:10: ", result.Notes[0], StringComparison.Ordinal);
    }

    private static async Task AssertNothingRunsAsync(Neo4jStoreOptions options)
    {
        for (var look = 0; look < 100; look++)
        {
            var running = await ServerData.RunAsync(options, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery");
            if (running.Count == 0)
                return;
            await Task.Delay(100, Token);
        }

        Assert.Fail("It runs on.");
    }

    private static ServerCypherRunner Runner(HttpTransport transport, bool mayWrite = true) => new(transport, TimeProvider.System, mayWrite);

    private static async Task<CypherResult> RunAsync(Neo4jStoreOptions options, CypherQuery query)
    {
        using var transport = new HttpTransport(options);
        return await Runner(transport).RunAsync(query, Token);
    }

    private static Task<PaperGraphException> FailsAsync(Neo4jStoreOptions options, CypherQuery query) => Assert.ThrowsAsync<PaperGraphException>(() => RunAsync(options, query));
}
