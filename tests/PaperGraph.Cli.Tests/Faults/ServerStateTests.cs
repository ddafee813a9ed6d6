using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Faults;

/// <summary>A server that is down, refuses, or has too little time or memory: what the user is told, and that the same command goes on once that is mended.</summary>
[Collection(nameof(FaultTests))] // one server at a time
public sealed class ServerStateTests(SharedServer faults) : IAsyncLifetime
{
    private Neo4jServer _server = null!;
    private bool _isAsItWas = true;

    public async ValueTask InitializeAsync() => _server = await faults.EmptyAsync();

    /// <summary>The next test finds the server as this one did, also where this one failed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_isAsItWas)
            await RestartAsync();
    }

    [Fact]
    public async Task Server_ThatIsDown_IsSaid()
    {
        using var served = new CommandLine(_server.Address);
        await EndAsync();
        AssertFails(await served.RunAsync("build", SharedServer.Sample), "does not answer", "start the server, check the address");
        await RestartAsync();

        await AssertGoesOnAsync(served);
    }

    [Fact]
    public async Task Database_ThatIsReadOnly_IsSaidAndReadingGoesOn()
    {
        using var served = new CommandLine(_server.Address);
        await served.BuildAsync(SharedServer.Sample);
        await RestartAsync("server.databases.default_to_read_only=true");
        var more = served.Folder.Write("more.jsonl", """{"id":"one-more","title":"One More","abstract":"We evaluate on GSM8K."}""");
        AssertFails(await served.RunAsync("build", more), "takes no writes", "a database that is not read-only, or the verbs that only read");
        Assert.Equal(await faults.GraphAsync(), (await served.RunAsync("export", "-f", "graphml")).Results);
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
        AssertFails(await served.RunAsync("build", SharedServer.Sample), "ended a transaction that took too long", "a longer db.transaction.timeout on the server");
        await RestartAsync();

        await AssertGoesOnAsync(served);
    }

    [Fact]
    public async Task Transaction_WithTooLittleMemory_IsSaid()
    {
        await RestartAsync("db.memory.transaction.max=3m");
        using var served = new CommandLine(_server.Address);
        AssertFails(await served.RunAsync("build", SharedServer.Sample), "has too little memory for the transaction", "a larger server.memory.heap.max_size");
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
        await served.BuildAsync(SharedServer.Sample);
        await Undisturbed.AssertIsAsync(await faults.GraphAsync(), SharedServer.Papers, served, _server);
    }

    private async Task RestartAsync(params string[] settings)
    {
        await EndAsync();
        await _server.RestartAsync([.. settings.SelectMany(setting => new[] { "--set", setting })]);
        _isAsItWas = settings.Length == 0;
    }

    // An orderly stop takes ten seconds; what was committed is there after either.
    private async Task EndAsync()
    {
        _isAsItWas = false;
        await _server.KillAsync();
    }
}
