using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Cli.Tests.Builds;
using PaperGraph.Cli.Tests.Transfers;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Conformance;

/// <summary><c>push</c> to a real server and <c>pull</c> from it.</summary>
[Collection(nameof(ServerTests))]
public sealed class TransferToServerTests(SharedServer shared)
{
    private const string Meta = "MATCH (m:PaperGraphRecord {key: 'meta'}) RETURN m.generation, m.settled";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Papers_PushedAndPulled_GiveOneGraphOnBothSides()
    {
        var server = await shared.EmptyAsync();
        using CommandLine file = new(), served = new(server.Address), both = new(), pulled = new();
        await SamplePapers.BuildAsync(file, ..40);
        await SamplePapers.BuildAsync(both, ..);
        var decision = Decision.Merge(NameKey.Of(ConceptLabel.Model, "GPT-3"), NameKey.Of(ConceptLabel.Model, "GPT3"), DateTimeOffset.UnixEpoch) with { Note = "one" };
        await DecideAsync(await EmbeddedGraphStore.OpenAsync(file.Store, StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token), decision);

        Assert.Contains("papers: 40 added", (await file.RunAsync("push", "--to", server.Address, "--dry-run")).Results, StringComparison.Ordinal);
        Assert.Equal(0, (await server.RunAsync("MATCH (n) RETURN count(n)"))[0][0].GetInt64());
        await SamplePapers.BuildAsync(served, 30..);
        await server.RunAsync("MATCH (m:Model {id: 'model/gpt-3'}) SET m.stars = 5, m:Favourite CREATE (m)<-[:ABOUT]-(:Note {text: 'theirs'})");
        var before = (await server.RunAsync(Meta))[0].ToString();
        var foreseen = await file.RunAsync("push", "--to", server.Address, "--dry-run", "-f", "json");
        Assert.Equal(before, (await server.RunAsync(Meta))[0].ToString());
        var pushed = await file.RunAsync("push", "--to", server.Address, "-f", "json");

        Assert.Equal((ExitCode.Success, foreseen.Results), (pushed.Code, pushed.Results));
        Assert.Equal(1, (await server.RunAsync("MATCH (m:Favourite {stars: 5})<-[:ABOUT]-(n:Note) RETURN count(n)"))[0][0].GetInt64());
        await server.RunAsync("MATCH (m:Favourite)<-[:ABOUT]-(n:Note) DETACH DELETE n REMOVE m.stars, m:Favourite");
        Assert.Equal(await ExportAsync(both), await ExportAsync(served));
        Assert.Contains("papers: 60 added", (await pulled.RunAsync("pull", "--from", server.Address)).Results, StringComparison.Ordinal);
        Assert.Equal(await ExportAsync(both), await ExportAsync(pulled));
        await using var store = await EmbeddedGraphStore.OpenAsync(pulled.Store, StoreMode.Read, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);
        Assert.Equal([decision], await store.ReadDecisionsAsync(Token));
        var generation = (await server.RunAsync(Meta))[0].ToString();
        Assert.Contains("graph: nothing changes", (await file.RunAsync("push", "--to", server.Address)).Results, StringComparison.Ordinal);
        Assert.Equal(generation, (await server.RunAsync(Meta))[0].ToString());
    }

    [Fact]
    public async Task Decision_TakenBackOnTheServer_IsTakenBackInTheFile()
    {
        var server = await shared.EmptyAsync();
        using CommandLine file = new(), served = new(server.Address);
        await SamplePapers.BuildAsync(file, ..20);
        await file.RunAsync("hide", "language model", "--note", "too common");
        await file.RunAsync("keep", "GPT-3");
        await file.RunAsync("push", "--to", server.Address);

        Assert.Equal((await file.RunAsync("decisions", "-f", "csv")).Results, (await served.RunAsync("decisions", "-f", "csv")).Results);
        Assert.Equal((await file.AskAsync("aliases", "language model")).Messages, (await served.AskAsync("aliases", "language model")).Messages);
        Assert.Equal((await file.RunAsync("review", "-n", "0", "-f", "csv")).Results, (await served.RunAsync("review", "-n", "0", "-f", "csv")).Results);
        Assert.Equal(ExitCode.Success, (await served.RunAsync("decisions", "--undo", "hide Topic:language model")).Code);
        await file.RunAsync("pull", "--from", server.Address);

        Assert.Equal(ExitCode.Success, (await file.RunAsync("explore", "language model")).Code);
        Assert.Equal(await ExportAsync(file), await ExportAsync(served));
    }

    [Fact]
    public async Task Mirror_OfAServer_IsItsCopyAndBack()
    {
        var server = await shared.EmptyAsync();
        using CommandLine file = new(), served = new(server.Address);
        await SamplePapers.BuildAsync(file, ..12);
        await SamplePapers.BuildAsync(served, 8..20);
        Assert.Equal(ExitCode.Success, (await served.RunAsync("hide", "language model")).Code);

        Assert.Equal(ExitCode.Success, (await file.RunAsync("pull", "--from", server.Address, "--mirror")).Code);
        Assert.Equal(await ExportAsync(served), await ExportAsync(file));
        await file.RunAsync("forget", "--source", "sample");
        Assert.Contains("papers: 12 removed", (await file.RunAsync("push", "--to", server.Address, "--mirror")).Results, StringComparison.Ordinal);
        Assert.Equal(0, (await server.RunAsync("MATCH (n) WHERE NOT n:PaperGraphRecord RETURN count(n)"))[0][0].GetInt64());
        Assert.Equal(1, (await server.RunAsync("MATCH (r:PaperGraphRecord {kind: 'decision'}) RETURN count(r)"))[0][0].GetInt64());
    }

    [Fact]
    public async Task Push_KilledAndRunAgain_EndsTheSame()
    {
        FullTier.Require("kills pushes and Neo4j");
        await using var server = await Neo4jServer.StartAsync();
        using CommandLine file = new(), served = new(server.Address);
        await file.BuildAsync(file.Folder.Write("papers.jsonl", string.Join('\n', KilledBuildTests.FirstPapers(2_500))), "--source", "corpus");
        (string Moment, bool KillsServer)[] kills = [(Records(1_000), false), (Records(2_000), true), ("MATCH (p:Paper) RETURN count(p) > 0", true)];
        foreach (var (moment, killsServer) in kills)
        {
            using var push = Start("push", "--store", file.Store, "--to", server.Address);
            while (!push.HasExited && !(await server.RunAsync(moment))[0][0].GetBoolean())
                await Task.Delay(20, Token);
            Assert.False(push.HasExited);
            if (killsServer)
                await server.KillAsync();
            else
                push.Kill();
            await push.WaitForExitAsync(Token);
            if (killsServer)
            {
                Assert.Equal(ExitCode.Store, push.ExitCode);
                await server.RestartAsync();
            }
        }

        Assert.Equal(1, (await server.RunAsync("MATCH (m:PaperGraphRecord {key: 'meta'}) WHERE NOT m.settled RETURN count(m)"))[0][0].GetInt64());
        var pushed = await file.RunAsync("push", "--to", server.Address);
        Assert.True(pushed.Code == ExitCode.Success, pushed.Messages);
        Assert.Equal(await ExportAsync(file), await ExportAsync(served));
    }

    private static string Records(int count) => $"MATCH (r:PaperGraphRecord) WHERE r.kind = 'paper' RETURN count(r) >= {count}";

    private static async Task DecideAsync(EmbeddedGraphStore store, Decision decision)
    {
        await using (store)
            await store.CommitAsync(new() { Decisions = [decision], Settled = true }, Token);
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "papergraph.dll"), .. arguments]))!;

    private static async Task<string> ExportAsync(CommandLine commandLine) => (await commandLine.RunAsync("export", "--format", "graphml")).Results;
}
