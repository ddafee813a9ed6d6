using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Faults;

/// <summary>A server that is down, refuses, or has too little time or memory: what the user is told, and that the same command goes on once that is mended.</summary>
[Collection(nameof(FaultServer))] // one server at a time
public sealed class ServerStateTests : IAsyncLifetime
{
    private Neo4jServer _server = null!;
    private string _graph = "";

    public async ValueTask InitializeAsync()
    {
        FullTier.Require("starts Neo4j");
        _server = await Neo4jServer.StartAsync();
        _graph = await Undisturbed.BuildAsync(FaultServer.Sample);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    [Fact]
    public async Task Server_ThatIsDown_IsSaid()
    {
        using var served = new CommandLine(_server.Address);
        await _server.StopAsync();
        AssertFails(await served.RunAsync("build", FaultServer.Sample), "does not answer", "start the server, check the address");
        await _server.RestartAsync();

        await AssertGoesOnAsync(served);
    }

    [Fact]
    public async Task Database_ThatIsReadOnly_IsSaidAndReadingGoesOn()
    {
        using var served = new CommandLine(_server.Address);
        await served.BuildAsync(FaultServer.Sample);
        await RestartAsync("server.databases.default_to_read_only=true");
        var more = served.Folder.Write("more.jsonl", """{"id":"one-more","title":"One More","abstract":"We evaluate on GSM8K."}""");
        AssertFails(await served.RunAsync("build", more), "takes no writes", "a database that is not read-only, or the verbs that only read");
        Assert.Equal(_graph, (await served.RunAsync("export", "-f", "graphml")).Results);
        await RestartAsync();

        await AssertGoesOnAsync(served);
    }

    [Fact]
    public async Task Transaction_ThatTakesTooLong_IsSaid()
    {
        await RestartAsync("db.transaction.timeout=20s");
        await using var proxy = FaultyProxy.Before(_server.Address);
        using var served = new CommandLine(proxy.Address);
        var commits = 0;
        proxy.Fault = line => line.Contains("/commit", StringComparison.Ordinal) && Interlocked.Increment(ref commits) == 2 ? new() { Wait = TimeSpan.FromSeconds(25) } : Fault.None;
        AssertFails(await served.RunAsync("build", FaultServer.Sample), "ended a transaction that took too long", "a longer db.transaction.timeout on the server");
        await RestartAsync();

        await AssertGoesOnAsync(served);
    }

    [Fact]
    public async Task Transaction_WithTooLittleMemory_IsSaid()
    {
        await RestartAsync("db.memory.transaction.max=3m");
        using var served = new CommandLine(_server.Address);
        AssertFails(await served.RunAsync("build", FaultServer.Sample), "has too little memory for the transaction", "a larger server.memory.heap.max_size");
        await RestartAsync();

        await AssertGoesOnAsync(served);
    }

    private static void AssertFails(CommandLine.Outcome outcome, string message, string hint)
    {
        Assert.True(outcome.Code == ExitCode.Store, $"{outcome.Code}: {outcome.Messages}");
        var messages = outcome.Messages.ReplaceLineEndings(" ");
        Assert.Contains(message, messages, StringComparison.Ordinal);
        Assert.Contains("try: " + hint, messages, StringComparison.Ordinal);
    }

    private async Task AssertGoesOnAsync(CommandLine served)
    {
        await served.BuildAsync(FaultServer.Sample);
        await Undisturbed.AssertIsAsync(_graph, FaultServer.Papers, served, _server);
    }

    private async Task RestartAsync(params string[] settings)
    {
        await _server.StopAsync();
        await _server.RestartAsync([.. settings.SelectMany(setting => new[] { "--set", setting })]);
    }
}
