using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using PaperGraph.Testing;
using PaperGraph.Web.Api.Limits;
using PaperGraph.Web.Api.Problems;
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
        await using var server = await StartWithLongTextsAsync(folder);
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
    public async Task ClientsThatWaitInARoomForLong_AreToldToComeAgain()
    {
        using var room = new WaitingRoom(TimeSpan.FromMilliseconds(200));
        List<IDisposable> places = [];
        for (var i = 0; i < WaitingRoom.MostAtOnce; i++)
            places.Add(await room.EnterAsync(TestContext.Current.CancellationToken));
        var refused = await Assert.ThrowsAsync<ApiException>(async () => await room.EnterAsync(TestContext.Current.CancellationToken));
        Assert.Equal(429, refused.Problem.Status);
        places[0].Dispose();
        using var place = await room.EnterAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("export/json")]
    [InlineData("export/csv")]
    public async Task ExportsThatNobodyReads_AreEnded(string export)
    {
        using var folder = new TemporaryFolder();
        await using var server = await StartWithLongTextsAsync(folder, options => options.ReadingPause = TimeSpan.FromSeconds(1));
        using var answer = await server.Client.GetAsync(new Uri(export, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<Exception>(() => ReadToEndAsync(answer));
    }

    [Fact]
    public async Task StatementsWhoseAnswersNobodyReads_KeepTheirPlaceUntilTheyAreEnded()
    {
        using var folder = new TemporaryFolder();
        await using var server = await StartWithLongTextsAsync(folder, options => options.ReadingPause = TimeSpan.FromSeconds(5));
        List<HttpResponseMessage> unread = [];
        for (var i = 0; i < WaitingRoom.MostAtOnce; i++)
            unread.Add(await server.Client.PostUnreadAsync("cypher", new { query = "UNWIND range(1, 29) AS n RETURN $text", parameters = new { text = new string('x', 1 << 20) } }));
        var begin = Stopwatch.GetTimestamp();
        using var next = await server.Client.PostAsync("cypher", new { query = "RETURN 1" });
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.True(Stopwatch.GetElapsedTime(begin) > TimeSpan.FromSeconds(1));
        unread.ForEach(answer => answer.Dispose());
    }

    [Fact]
    public async Task AnswersThatAreReadSlowly_ComeToTheirEnd()
    {
        using var folder = new TemporaryFolder();
        await using var server = await StartWithLongTextsAsync(folder, options => options.ReadingPause = TimeSpan.FromSeconds(2));
        using var answer = await server.Client.GetAsync(new Uri("export/json", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await using var body = await answer.StreamAsync();
        var (buffer, total) = (new byte[8 << 20], 0L);
        for (int read; (read = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, TestContext.Current.CancellationToken)) > 0; total += read)
            await Task.Delay(TimeSpan.FromSeconds(0.8), TestContext.Current.CancellationToken);
        Assert.True(total > 40 << 20);
    }

    [Fact]
    public async Task AnswersThatWouldBeTooLarge_AreCutBetweenRows()
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"), options => options.AnswerBytes = 100_000);
        using var whole = await server.Client.PostAsync("cypher", new { query = "UNWIND range(1, 3) AS n RETURN n, $text", parameters = new { text = new string('\u00e9', 16_000) } });
        Assert.Equal((3, false), await RowsAsync(whole));
        using var cut = await server.Client.PostAsync("cypher", new { query = "UNWIND range(1, 100) AS n RETURN n, $text", parameters = new { text = new string('x', 30_000) } });
        Assert.Equal((3, true), await RowsAsync(cut));
        Assert.Contains("SKIP 3", (await Asking.BodyAsync(cut, HttpStatusCode.OK)).GetProperty("notes")[0].GetString(), StringComparison.Ordinal);

        static async Task<(int Rows, bool Cut)> RowsAsync(HttpResponseMessage answer)
        {
            var body = await Asking.BodyAsync(answer, HttpStatusCode.OK);
            return (body.GetProperty("rows").GetArrayLength(), body.GetProperty("cut").GetBoolean());
        }
    }

    [Fact]
    public async Task ValuesThatWouldBeTooLarge_AreAProblemThatSaysWhatToDo()
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"));
        using var answer = await server.Client.PostAsync("cypher", new { query = "RETURN range(1, 10000000)" });
        var problem = await Asking.BodyAsync(answer, HttpStatusCode.BadRequest);
        Assert.Equal("urn:papergraph:too-large", problem.GetProperty("type").GetString());
        Assert.Contains("--format jsonl", problem.GetProperty("hint").GetString(), StringComparison.Ordinal);
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

    /// <summary>More than fits into what the system keeps of an answer that nobody reads, also where that is compressed.</summary>
    private static async Task<WebServer> StartWithLongTextsAsync(TemporaryFolder folder, Action<PaperGraphWebOptions>? configure = null)
    {
        await File.WriteAllTextAsync(folder.At("one.jsonl"), """{"id": "one", "title": "One paper on GSM8K"}""");
        await SampleStore.BuildOfAsync(folder.At("large.db"), folder.At("one.jsonl"));
        var server = await WebServer.StartAsync(folder.At("large.db"), options =>
        {
            options.MayWrite = true;
            configure?.Invoke(options);
        });
        var text = Convert.ToBase64String(RandomNumberGenerator.GetBytes(3 << 18));
        using var made = await server.Client.PostAsync("cypher", new { query = "UNWIND range(1, 40) AS n CREATE (:Paper {id: 'paper/' + n, abstract: $text + n})", write = true, parameters = new { text } });
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        return server;
    }

    private static async Task ReadToEndAsync(HttpResponseMessage answer)
    {
        await using var body = await answer.StreamAsync();
        await body.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
    }
}
