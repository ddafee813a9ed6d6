using System.Net;
using System.Net.Http.Json;
using PaperGraph.Testing;
using PaperGraph.Web.Tests.Mcp;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests.Safety;

/// <summary>Who may ask the server what. Any graph will do, so there is none.</summary>
public sealed class SafetyTests : IDisposable
{
    private const string Token = "0123456789abcdef";

    /// <summary>An address of each kind that is served.</summary>
    public static TheoryData<string> Addresses { get; } = ["/", "/paper/x", "/api", "/api/v1/status", "/api/v1/nothing", "/openapi/v1.json", "/mcp"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Token_IsWantedEverywhere(string address)
    {
        await using var server = await StartAsync(options => options.Token = Token);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(server, address)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(server, address, ("Authorization", "Bearer " + Token + "0"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(server, address, ("Authorization", "Basic " + Token))).StatusCode);
        Assert.NotEqual(HttpStatusCode.Unauthorized, (await SendAsync(server, address, ("Authorization", "Bearer " + Token))).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/status")]
    public async Task Refusals_AreProblemsAsAllOthers(string address)
    {
        await using var server = await StartAsync(options => options.Token = Token);
        using var asked = await SendAsync(server, address);
        using var foreign = await SendAsync(server, address, ("Origin", "https://other.example"));
        Assert.Equal("Bearer", asked.Headers.WwwAuthenticate.Single().Scheme);
        foreach (var (answer, status, type) in ((HttpResponseMessage, HttpStatusCode, string)[])[(asked, HttpStatusCode.Unauthorized, "unauthorized"), (foreign, HttpStatusCode.Forbidden, "forbidden")])
        {
            var problem = await Asking.BodyAsync(answer, status);
            Assert.Equal(("application/problem+json", "urn:papergraph:" + type), (answer.Content.Headers.ContentType?.MediaType, problem.GetProperty("type").GetString()));
            Assert.All(["title", "detail", "hint", "line"], member => Assert.True(problem.TryGetProperty(member, out _), member));
        }
    }

    [Fact]
    public async Task Token_OfTheFirstAddress_BecomesACookieAndLeavesTheAddress()
    {
        await using var server = await StartAsync(options => options.Token = Token);
        using var first = await SendAsync(server, $"/paper/x?year=2024&token={Token}");
        Assert.Equal((HttpStatusCode.Redirect, "/paper/x?year=2024"), (first.StatusCode, first.Headers.Location?.ToString()));
        var cookie = first.Headers.GetValues("Set-Cookie").Single();
        Assert.All(["httponly", "samesite=lax", $"token-{server.Address.Port}="], word => Assert.Contains(word, cookie, StringComparison.OrdinalIgnoreCase));
        Assert.True(first.Headers.CacheControl?.NoStore);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(server, "/api/v1/status", ("Cookie", cookie.Split(';')[0]))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(server, "/paper/x", ("Cookie", cookie.Split(';')[0]), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(server, "/?token=wrong")).StatusCode);
    }

    [Theory]
    [InlineData("//other.example/")]
    [InlineData("///other.example/x")]
    [InlineData("/%2F/other.example")]
    [InlineData("/\\other.example")]
    [InlineData("/%5Cother.example")]
    public async Task Token_OfTheFirstAddress_LeadsToNoOtherServer(string path)
    {
        await using var server = await StartAsync(options => options.Token = Token);
        var answer = await RawAnswer.ReadAsync(server.Address, $"GET {path}?token={Token} HTTP/1.1", $"Host: {server.Address.Authority}");
        Assert.StartsWith("HTTP/1.1 302", answer, StringComparison.Ordinal);
        var location = answer.Split("\r\nLocation: ")[1].Split("\r\n")[0];
        Assert.Matches("^/([^/\\\\].*)?$", location);
    }

    [Fact]
    public async Task Browsers_WithoutToken_AreToldWhatIsNeededByAPage()
    {
        await using var server = await StartAsync(options => options.Token = Token);
        using var answer = await SendAsync(server, "/paper/x", ("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"));
        Assert.Equal((HttpStatusCode.Unauthorized, "text/html", "Bearer"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.WwwAuthenticate.Single().Scheme));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var (page, policy) = (await answer.TextAsync(), answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("papergraph serve", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains($"'nonce-{page.Split("nonce=\"")[1].Split('"')[0]}'", policy, StringComparison.Ordinal);
        using var api = await SendAsync(server, "/api/v1/status", ("Accept", "text/html"));
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Token_IsBroughtByAgents()
    {
        await using var server = await StartAsync(options => options.Token = Token);
        await using var agent = await Agent.OverHttpAsync(server.Address, Token);
        Assert.NotEmpty(await agent.ListToolsAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => Agent.OverHttpAsync(server.Address));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task HostsOfOtherNames_AreRefused(string address)
    {
        await using var server = await StartAsync();
        using var refused = await SendAsync(server, address, ("Host", "rebound.example"));
        Assert.Contains("--name", (await Asking.BodyAsync(refused, HttpStatusCode.BadRequest)).GetProperty("hint").GetString(), StringComparison.Ordinal);
        Assert.True(refused.Headers.Contains("Content-Security-Policy"));
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(server, address, ("Host", "localhost.rebound.example"))).StatusCode);
        Assert.NotEqual(HttpStatusCode.BadRequest, (await SendAsync(server, address, ("Host", "localhost:1234"))).StatusCode);
    }

    [Fact]
    public async Task HostsThatAreNamed_AreServed()
    {
        await using var server = await StartAsync(options => options.Hosts.Add("graphs.example"));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(server, "/api/v1/queries", ("Host", "graphs.example:80"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(server, "/api/v1/queries", ("Host", "graphs.example"), ("Origin", "https://graphs.example"))).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task RequestsOfOtherSites_AreRefused(string address)
    {
        await using var server = await StartAsync();
        var own = server.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(server, address, ("Origin", "https://other.example"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(server, address, ("Origin", "null"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(server, address, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"))).StatusCode);
        Assert.NotEqual(HttpStatusCode.Forbidden, (await SendAsync(server, address, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"))).StatusCode);
        Assert.NotEqual(HttpStatusCode.Forbidden, (await SendAsync(server, address, ("Origin", own), ("Sec-Fetch-Site", "same-origin"))).StatusCode);
    }

    [Fact]
    public async Task OtherSites_GetNoLeaveToAsk()
    {
        await using var server = await StartAsync();
        using var asked = new HttpRequestMessage(HttpMethod.Options, new Uri(server.Address, "/api/v1/decisions"));
        asked.Headers.Add("Origin", "https://other.example");
        asked.Headers.Add("Access-Control-Request-Method", "POST");
        asked.Headers.Add("Access-Control-Request-Headers", "x-papergraph");
        using var answer = await server.Client.AnswerAsync(asked);
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task FormsOfOtherSites_CannotCallTools()
    {
        await using var server = await StartAsync();
        using var form = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, "/mcp"))
        {
            Content = JsonContent.Create(new { jsonrpc = "2.0", id = 1, method = "tools/list" }),
            Headers = { { "Origin", "https://other.example" }, { "Accept", "application/json, text/event-stream" } },
        };
        using var answer = await server.Client.AnswerAsync(form);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Answers_TellBrowsersToLoadNothingElse(string address)
    {
        await using var server = await StartAsync();
        using var answer = await SendAsync(server, address);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.All(["default-src 'none'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"], rule => Assert.Contains(rule, policy, StringComparison.Ordinal));
        Assert.All(["unsafe-eval", "http:", "https:", "*"], hole => Assert.DoesNotContain(hole, policy, StringComparison.Ordinal));
        Assert.DoesNotContain("'unsafe-inline'", policy.Split("script-src")[1].Split(';')[0], StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Nonces_AreOfOneAnswer()
    {
        await using var server = await StartAsync();
        using var first = await SendAsync(server, "/");
        using var second = await SendAsync(server, "/");
        var (one, two) = (NonceOf(first), NonceOf(second));
        Assert.NotEqual(one, two);
        if (first.StatusCode == HttpStatusCode.OK)
            Assert.Contains(one, await first.TextAsync(), StringComparison.Ordinal);

        static string NonceOf(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single().Split("'nonce-")[1].Split('\'')[0];
    }

    /// <summary>Where Node.js is missing the page is left out, so there is nothing to test.</summary>
    [Fact]
    public async Task Page_IsAskedForAnew_ItsFilesAreKept()
    {
        await using var server = await StartAsync();
        using var page = await SendAsync(server, "/");
        Assert.SkipWhen(page.StatusCode == HttpStatusCode.NotFound, "the page was left out of this build");
        Assert.True(page.Headers.CacheControl?.NoStore);
        var script = (await page.TextAsync()).Split("src=\"")[1].Split('"')[0];
        Assert.StartsWith("/assets/", script, StringComparison.Ordinal);
        using var file = await SendAsync(server, script, ("Accept-Encoding", "br"));
        Assert.Equal((HttpStatusCode.OK, "text/javascript", "br"), (file.StatusCode, file.Content.Headers.ContentType?.MediaType, Assert.Single(file.Content.Headers.ContentEncoding)));
        Assert.Contains("immutable", file.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(server, "/assets/none.js")).StatusCode);
        using var state = await SendAsync(server, "/concept/benchmark/gsm8k?x=%3Cscript%3E");
        Assert.Equal("text/html", state.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("<script>", await state.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/sse")]
    [InlineData("/.well-known/oauth-protected-resource/mcp")]
    [InlineData("/.well-known/oauth-authorization-server")]
    [InlineData("/nothing/here.php")]
    public async Task Files_ThatAreNotThere_AreNotThePage(string address)
    {
        await using var server = await StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(server, address)).StatusCode);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/concept/model/gpt-3.5")]
    [InlineData("/paper/arxiv:2201.11903")]
    [InlineData("/paper/10.1000%2Fx.y")]
    [InlineData("/author/j.-doe")]
    [InlineData("/venue/a.b")]
    public async Task Views_AreThePageAlsoWhereTheirIdsHoldDots(string address)
    {
        await using var server = await StartAsync();
        using var page = await SendAsync(server, "/");
        using var view = await SendAsync(server, address);
        Assert.Equal((page.StatusCode, page.Content.Headers.ContentType?.MediaType), (view.StatusCode, view.Content.Headers.ContentType?.MediaType));
        Assert.SkipWhen(page.StatusCode == HttpStatusCode.NotFound, "the page was left out of this build");
    }

    private Task<WebServer> StartAsync(Action<PaperGraphWebOptions>? configure = null) => WebServer.StartAsync(_folder.At("none.db"), configure);

    private static async Task<HttpResponseMessage> SendAsync(WebServer server, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, address));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await server.Client.AnswerAsync(request);
    }
}
