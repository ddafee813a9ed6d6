using System.Net;
using PaperGraph.Testing;
using PaperGraph.Web.Api.Limits;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests;

/// <summary>Servers of other settings, and stores that are not as they should be.</summary>
public sealed class LimitsTests
{
    [Fact]
    public async Task ClientsThatAskTooFast_AreToldWhenToComeAgain()
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"), options => options.RequestsPerSecond = 1);
        List<HttpResponseMessage> answers = [];
        for (var i = 0; i < 50; i++)
            answers.Add(await server.Client.AnswerAsync("queries"));
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.NotNull(refused.Headers.RetryAfter);
        await Asking.BodyAsync(refused, HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task ExportsThatNobodyReads_HoldUpExportsButNoStatement()
    {
        using var folder = new TemporaryFolder();
        await SampleStore.BuildAsync(folder.At("large.db"), folder);
        await using var server = await WebServer.StartAsync(folder.At("large.db"), options => options.MayWrite = true);
        using var made = await server.Client.PostAsync("cypher", new { query = "UNWIND range(1, 40) AS n CREATE (:Paper {id: 'paper/' + n, abstract: $text})", write = true, parameters = new { text = new string('x', 1 << 20) } });
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        List<HttpResponseMessage> unread = [];
        for (var i = 0; i < WaitingRoom.MostAtOnce; i++)
            unread.Add(await server.Client.GetAsync(new Uri("export/json", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken));

        var next = server.Client.GetAsync(new Uri("export/json", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var statement = await server.Client.PostAsync("cypher", new { query = "RETURN 1" });
        Assert.Equal((HttpStatusCode.OK, false), (statement.StatusCode, next.IsCompleted));

        unread.ForEach(answer => answer.Dispose());
        using var sent = await next;
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
    }

    [Fact]
    public async Task StoreThatIsNotThere_IsAnEmptyGraph()
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"));
        var status = await server.Client.ReadAsync("status");
        Assert.Equal((0, 0), (status.GetProperty("papers").GetInt32(), status.GetProperty("kinds").GetProperty("model").GetInt32()));
        foreach (var address in (string[])["papers", "concepts", "suggestions?q=a", "search?q=a", "decisions"])
            Assert.Empty((await server.Client.ReadAsync(address)).Texts("id"));
        Assert.Equal(0, (await server.Client.ReadAsync("trends")).GetProperty("years").GetArrayLength());
    }

    [Fact]
    public async Task Sample_FillsAnEmptyStoreOnce()
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("new.db"), options => options.MayWrite = true);
        using var loaded = await server.Client.PostAsync("sample", new { });
        Assert.Equal(60, (await Asking.BodyAsync(loaded, HttpStatusCode.OK)).GetProperty("papers").GetInt32());
        Assert.Equal(60, (await server.Client.ReadAsync("status")).GetProperty("papers").GetInt32());
        using var again = await server.Client.PostAsync("sample", new { });
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
    }

    [Fact]
    public async Task StoreThatIsNone_IsAProblemWithoutInternals()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("other.db"), new string('x', 10_000));
        await using var server = await WebServer.StartAsync(folder.At("other.db"));
        var problem = await server.Client.FailAsync("status", HttpStatusCode.ServiceUnavailable);
        Assert.DoesNotContain("Exception", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerThatOnlyReads_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"));
        using var decision = await server.Client.PostAsync("decisions", new { action = "split", concept = "benchmark/x", name = "x" });
        using var statement = await server.Client.PostAsync("cypher", new { query = "CREATE (:Thing)", write = true });
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (decision.StatusCode, statement.StatusCode));
    }

    [Fact]
    public async Task Reference_IsAPageThatLoadsNothingFromElsewhere()
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"));
        using var answer = await server.Client.AnswerAsync("/api/");
        var page = await answer.TextAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, page);
        Assert.Contains("nonce-", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page.Replace("https://json-schema.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
