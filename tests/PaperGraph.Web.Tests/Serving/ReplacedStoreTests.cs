using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Testing;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Tests.Serving;

/// <summary>A served store that is deleted, or that another takes the place of.</summary>
public sealed class ReplacedStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Store => _folder.At("served.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task StoreThatIsBuiltAnew_IsServed()
    {
        await BuildAsync(Store, "old");
        await using var server = await WebServer.StartAsync(Store);
        using var before = await server.Client.AnswerAsync("papers/old");
        File.Delete(Store);
        File.Delete(Store + ".lock");
        await BuildAsync(Store, "new");

        Assert.Equal(["paper/new"], await PapersAsync(server, "paper/new"));
        Assert.Equal(1, (await server.Client.ReadAsync("status")).GetProperty("papers").GetInt32());
        using var known = new HttpRequestMessage(HttpMethod.Get, "papers");
        known.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using var after = await server.Client.AnswerAsync(known);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        await server.Client.FailAsync("papers/old", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Numbers_AfterABuildBeside_AreOfTheVersionThatTheySay()
    {
        await BuildAsync(Store, "old");
        await using var server = await WebServer.StartAsync(Store);
        var before = await server.Client.ReadAsync("status");
        await BuildAsync(Store, "old", "new");
        for (var i = 0; i < 50; i++)
        {
            var after = await server.Client.ReadAsync("status");
            if (after.GetProperty("graph").GetString() == before.GetProperty("graph").GetString())
            {
                await Task.Delay(50, Token);
                continue;
            }

            Assert.Equal(2, after.GetProperty("papers").GetInt32());
            return;
        }

        Assert.Fail("The build was not noticed.");
    }

    [Fact]
    public async Task StoreThatAnotherTakesThePlaceOf_IsServedNoMore()
    {
        await BuildAsync(Store, "old");
        await BuildAsync(_folder.At("other.db"), "other");
        await using var server = await WebServer.StartAsync(Store);
        await PapersAsync(server, "paper/old");
        File.Move(_folder.At("other.db"), Store, overwrite: true);
        Assert.Equal(["paper/other"], await PapersAsync(server, "paper/other"));
        await BuildAsync(Store, "other", "third");
        Assert.Equal(["paper/other", "paper/third"], await PapersAsync(server, "paper/third"));
    }

    [Fact]
    public async Task LinkThatLeadsElsewhere_IsFollowed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        await BuildAsync(_folder.At("old.db"), "old");
        await BuildAsync(_folder.At("new.db"), "new");
        File.CreateSymbolicLink(Store, _folder.At("old.db"));
        await using var server = await WebServer.StartAsync(Store);
        await PapersAsync(server, "paper/old");
        File.Delete(Store);
        File.CreateSymbolicLink(Store, _folder.At("new.db"));
        Assert.Equal(["paper/new"], await PapersAsync(server, "paper/new"));
    }

    [Fact]
    public async Task StoreThatIsDeleted_IsAnEmptyGraph()
    {
        await BuildAsync(Store, "old");
        await using var server = await WebServer.StartAsync(Store);
        await PapersAsync(server, "paper/old");
        File.Delete(Store);
        Assert.Empty(await PapersAsync(server, null));
    }

    [Fact]
    public async Task StoreThatIsReplaced_StaysOpenForWhoeverUsesIt()
    {
        await BuildAsync(Store, "old");
        await using var server = await WebServer.StartAsync(Store);
        await PapersAsync(server, "paper/old");
        var (graph, use) = await server.Services.GetRequiredService<ServedStore>().UseAsync(CancellationToken.None);
        File.Delete(Store);
        await PapersAsync(server, null);
        Assert.Equal(1, (await graph.Store.GetStatusAsync(Token)).Papers);
        await use.DisposeAsync();
        Assert.Null(graph.Shared.TryUse());
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await graph.Store.GetStatusAsync(Token));
    }

    /// <summary>The ids of all papers, as soon as a certain one is there, or none: the server looks twice a second.</summary>
    private static async Task<IReadOnlyList<string>> PapersAsync(WebServer server, string? wanted)
    {
        for (var i = 0; ; i++)
        {
            var papers = (await server.Client.ReadAsync("papers")).Texts("id");
            if (i == 50 || (wanted is null ? papers.Count == 0 : papers.Contains(wanted)))
                return [.. papers.Order(StringComparer.Ordinal)];
            await Task.Delay(100, Token);
        }
    }

    private async Task BuildAsync(string store, params string[] papers)
    {
        var input = _folder.At("papers.jsonl");
        await File.WriteAllLinesAsync(input, papers.Select(id => JsonSerializer.Serialize(new { id, title = "A paper on GSM8K", @abstract = "We evaluate GPT-4 on GSM8K.", year = 2024 })), Token);
        await SampleStore.BuildOfAsync(store, input);
    }
}
