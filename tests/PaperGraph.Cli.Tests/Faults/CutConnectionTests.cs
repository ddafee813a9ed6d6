using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Faults;

/// <summary>A build whose way to the server breaks at some request says so, and the same command again ends in the same graph.</summary>
[Collection(nameof(FaultTests))] // one server at a time
public sealed class CutConnectionTests(SharedServer faults)
{
    /// <summary>In a request, before an answer, in an answer; of every kind of request that a build sends.</summary>
    public static TheoryData<string, int, double?, double?> Cuts { get; } = new()
    {
        { "/query/v2 ", 3, 0.5, null },
        { "/query/v2/tx ", 1, null, 0 },
        { "/query/v2/tx ", 2, null, 0.5 },
        { "/query/v2/tx/", 1, 0.5, null },
        { "/query/v2/tx/", 2, null, 0.5 },
        { "/query/v2/tx/", 8, 0.7, null },
        { "/query/v2/tx/", 12, null, 0 },
        { "/query/v2/tx/", 20, null, 0.5 },
        { "/commit ", 1, 0.5, null },
        { "/commit ", 1, null, 0 },
        { "/commit ", 2, 0.9, null },
        { "/commit ", 2, null, 0.5 },
    };

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task Build_CutAtARequest_IsSaidAndRunAgainIsTheSame(string request, int which, double? requestShare, double? answerShare)
    {
        var server = await faults.EmptyAsync();
        await using var proxy = FaultyProxy.Before(server.Address);
        using var served = new CommandLine(proxy.Address);
        var seen = 0;
        proxy.Fault = line => line.StartsWith("POST", StringComparison.Ordinal) && line.Contains(request, StringComparison.Ordinal) && Interlocked.Increment(ref seen) == which
            ? new() { RequestShare = requestShare, AnswerShare = answerShare }
            : Fault.None;
        var cut = await served.RunAsync("build", SharedServer.Sample);

        Assert.True(seen >= which, $"there were {seen} such requests");
        if (cut.Code != ExitCode.Success)
        {
            Assert.Equal(ExitCode.Store, cut.Code);
            Assert.Contains($"{proxy.Address}/neo4j does not answer", cut.Messages, StringComparison.Ordinal);
            Assert.Contains("try: start the server, check the address, then the same command again: what was committed is kept", cut.Messages.ReplaceLineEndings(" "), StringComparison.Ordinal);
        }

        await served.BuildAsync(SharedServer.Sample);
        await Undisturbed.AssertIsAsync(await faults.GraphAsync(), SharedServer.Papers, served, server);
    }

    [Fact]
    public async Task Build_OverASlowWay_IsTheSame()
    {
        var server = await faults.EmptyAsync();
        await using var proxy = FaultyProxy.Before(server.Address);
        proxy.Delay = TimeSpan.FromMilliseconds(100);
        using var served = new CommandLine(proxy.Address);
        await served.BuildAsync(SharedServer.Sample);

        await Undisturbed.AssertIsAsync(await faults.GraphAsync(), SharedServer.Papers, served, server);
    }

    /// <summary>
    /// Another client holds what the build wants and wants what the build holds. The server ends either of the two transactions; the
    /// build's is tried again.
    /// </summary>
    [Fact]
    public async Task Build_InADeadlock_IsTheSame()
    {
        var server = await faults.EmptyAsync();
        using var served = new CommandLine(server.Address);
        await served.BuildAsync(SharedServer.Sample);
        await server.RunAsync("MATCH (m:PaperGraphRecord {key: 'meta'}) SET m.settled = false");
        await server.RunAsync("MATCH (n:Topic) SET n.name = 'Another name'");
        await using var other = await OtherClient.BeginAsync(server.Address);
        await other.RunAsync("MATCH (n:Topic) SET n.name = n.name");
        var built = served.RunAsync("build", SharedServer.Sample);
        await WaitAsync(server, "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)");
        await other.TryCommitAsync("MATCH (m:PaperGraphRecord {key: 'meta'}) SET m.settled = m.settled");

        Assert.True((await built).Code == ExitCode.Success, (await built).Messages);
        await Undisturbed.AssertIsAsync(await faults.GraphAsync(), SharedServer.Papers, served, server);
    }

    private static async Task WaitAsync(Neo4jServer server, string statement)
    {
        for (var i = 0; (await server.RunAsync(statement))[0][0].GetInt64() == 0; i++)
        {
            Assert.True(i < 600, "nobody waited for a lock");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
