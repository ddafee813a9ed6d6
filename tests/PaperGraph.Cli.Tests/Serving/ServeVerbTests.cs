using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PaperGraph.Cli.Running;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Serving;

/// <summary>The built program, as it serves.</summary>
public sealed class ServeVerbTests(ServedSampleStore sample) : IClassFixture<ServedSampleStore>, IDisposable
{
    private const string Token = "0123456789abcdef";

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Serve_OnAnyPort_SaysWhereAndAnswersUntilItsEnd()
    {
        await using var server = await ServeProcess.StartAsync(sample.Path);
        Assert.Equal($"{sample.Path} is served at {server.Address} (Ctrl+C ends it)", server.Messages.Trim());
        Assert.Equal(60, await PapersAsync(server));
        Assert.Equal((ExitCode.Success, ""), await server.EndAsync("TERM"));
    }

    [Fact]
    public async Task Serve_AStoreThatIsNotThere_SaysHowToFillItAndMakesNone()
    {
        var store = _folder.At("none.db");
        await using var server = await ServeProcess.StartAsync(store);
        Assert.Equal(0, await PapersAsync(server));
        Assert.Equal(ExitCode.Success, (await server.EndAsync("TERM")).Code);
        Assert.Contains($"build PAPERS --store {ShellWord.Of(store)}", server.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(store));
    }

    [Fact]
    public async Task Serve_ForOthers_MakesATokenAndPrintsItOnce()
    {
        await using var server = await ServeProcess.StartAsync(sample.Path, "--host", "0.0.0.0");
        Assert.Equal(Dns.GetHostName().ToLowerInvariant(), server.Printed.Host);
        var token = TokenIn(server);
        Assert.Matches("^[0-9a-f]{48}$", token);
        await AssertWantsAsync(server, token);
        Assert.Equal(ExitCode.Success, (await server.EndAsync("TERM")).Code);
        Assert.Single(server.Messages.Split(token).Skip(1));
        Assert.Contains("not encrypted", server.Messages, StringComparison.Ordinal);
        await using var again = await ServeProcess.StartAsync(sample.Path, "--host", "0.0.0.0");
        Assert.NotEqual(token, TokenIn(again));
    }

    [Fact]
    public async Task Serve_WithATokenOfTheEnvironment_WantsIt()
    {
        await using var server = await ServeProcess.StartWithAsync(new() { ["PAPERGRAPH_TOKEN"] = Token }, sample.Path);
        Assert.Equal(Token, TokenIn(server));
        await AssertWantsAsync(server, Token);
    }

    [Fact]
    public async Task Serve_WithATokenOfItsOwn_TakesItBeforeTheEnvironments()
    {
        const string Own = "fedcba9876543210";
        await using var server = await ServeProcess.StartWithAsync(new() { ["PAPERGRAPH_TOKEN"] = Token }, sample.Path, "--token", Own);
        await AssertWantsAsync(server, Own);
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(server, ("Authorization", "Bearer " + Token)));
    }

    [Fact]
    public async Task Serve_BehindAProxy_AnswersToItsNamesAlone()
    {
        await using var server = await ServeProcess.StartAsync(sample.Path, "--name", "graphs.example.org", "--name", "other.example.org");
        var bearer = ("Authorization", "Bearer " + TokenIn(server));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, bearer, ("Host", "graphs.example.org")));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, bearer, ("Host", "other.example.org:443")));
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(server, bearer, ("Host", "third.example.org")));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(server, ("Host", "graphs.example.org")));
    }

    [Fact]
    public async Task Serve_ToWrite_LetsPeopleDecide_ElseNot()
    {
        var store = _folder.At("written.db");
        File.Copy(sample.Path, store);
        await using var reader = await ServeProcess.StartAsync(store);
        await using var writer = await ServeProcess.StartAsync(store, "--write");
        Assert.Equal(HttpStatusCode.Forbidden, await SplitAsync(reader));
        Assert.Equal(HttpStatusCode.OK, await SplitAsync(writer));
        await UntilAsync(async () => (await ReadAsync(reader, "decisions")).GetProperty("items").GetArrayLength() == 1);
    }

    [Fact]
    public async Task Serve_WhileABuildWrites_ShowsWhatItCommitted()
    {
        var store = _folder.At("growing.db");
        await using var one = await ServeProcess.StartAsync(store);
        await using var other = await ServeProcess.StartAsync(store);
        Assert.Equal(0, await PapersAsync(one));
        await ServeProcess.BuildAsync(store, RepositoryFiles.At("samples", "papers.jsonl"));
        await UntilAsync(async () => await PapersAsync(one) == 60);
        var more = _folder.Write("more.jsonl", """{"id":"new","title":"A New Paper on GSM8K","abstract":"We evaluate on GSM8K."}""");
        await ServeProcess.BuildAsync(store, more);
        foreach (var server in (ServeProcess[])[one, other])
        {
            await UntilAsync(async () => await PapersAsync(server) == 61);
            Assert.Equal("A New Paper on GSM8K", (await ReadAsync(server, "papers/new")).GetProperty("title").GetString());
        }
    }

    private static string TokenIn(ServeProcess server) => server.Printed.Query.Replace("?token=", "", StringComparison.Ordinal);

    private Task<JsonElement> ReadAsync(ServeProcess server, string path) => _client.GetFromJsonAsync<JsonElement>(new Uri(server.Address, "/api/v1/" + path));

    private async Task<int> PapersAsync(ServeProcess server) => (await ReadAsync(server, "status")).GetProperty("papers").GetInt32();

    private async Task AssertWantsAsync(ServeProcess server, string token)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(server));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, ("Authorization", "Bearer " + token)));
    }

    private async Task<HttpStatusCode> AskAsync(ServeProcess server, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/api/v1/queries"));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await _client.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> SplitAsync(ServeProcess server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, "/api/v1/decisions")) { Content = JsonContent.Create(new { action = "split", concept = "benchmark/mmlu", name = "Massive Multitask Language Understanding" }) };
        request.Headers.Add("X-PaperGraph", "1");
        using var answer = await _client.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>Asks again until it holds; the server looks at the store twice a second.</summary>
    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
    }
}
