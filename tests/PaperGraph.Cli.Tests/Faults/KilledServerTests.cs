using System.Globalization;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Faults;

/// <summary>
/// A server that is killed at any moment of a build loses and doubles nothing. PAPERGRAPH_KILLS says how often (5 unless set); the
/// test's output tells how many of them met an open write transaction.
/// </summary>
[Collection(nameof(FaultTests))] // one server at a time
public sealed class KilledServerTests(ITestOutputHelper output)
{
    private const int PapersAKill = 120;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("PAPERGRAPH_KILLS") ?? "5", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Build_WhoseServerIsKilledAndStartedAgain_IsTheSame()
    {
        FullTier.Require("kills Neo4j");
        await using var server = await Neo4jServer.StartAsync();
        await using var proxy = FaultyProxy.Before(server.Address);
        using var served = new CommandLine(proxy.Address);
        var random = new Random(1);
        var open = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            var papers = kill * PapersAKill;
            var input = Undisturbed.FirstPapers(served.Folder, papers);
            var where = await KillAsync(server, proxy, served, input, random.Next(1, kill == 1 ? 12 : 25));
            open += where.IsOpen ? 1 : 0;
            await server.RestartAsync();
            await served.BuildAsync(input);
            await Undisturbed.AssertIsAsync(await Undisturbed.BuildAsync(input), papers, served, server);
            output.WriteLine($"kill {kill}: after {where.Request}; {papers} papers, the same graph");
        }

        output.WriteLine($"{Kills} kills, {open} of them while a write transaction was open; nothing lost, nothing doubled");
        Assert.True(open * 4 >= Kills * 3, $"only {open} of {Kills} kills met an open write transaction");
    }

    // The statement has been sent and not answered: its transaction is open. A commit counts as open only before it is sent.
    private static async Task<(string Request, bool IsOpen)> KillAsync(Neo4jServer server, FaultyProxy proxy, CommandLine served, string input, int which)
    {
        (string Request, bool IsOpen) where = ("", false);
        var seen = 0;
        var killing = Task.CompletedTask;
        proxy.Fault = line =>
        {
            if (!line.Contains("/query/v2/tx/", StringComparison.Ordinal) || Interlocked.Increment(ref seen) != which)
                return Fault.None;
            var isCommit = line.Contains("/commit", StringComparison.Ordinal);
            where = ($"{(isCommit ? "the commit" : "a statement")}, request {which} of transactions", !isCommit);
            return new() { AfterSent = () => killing = server.KillAsync() };
        };
        var killed = await served.RunAsync("build", input);
        await killing;
        proxy.Fault = _ => Fault.None;
        Assert.True(killed.Code == ExitCode.Store, $"{seen} requests of transactions, {which} was to be the last; {killed.Messages}");
        Assert.Contains("does not answer", killed.Messages, StringComparison.Ordinal);
        return where;
    }
}
