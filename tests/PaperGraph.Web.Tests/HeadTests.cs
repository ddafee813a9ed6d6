using System.Net;
using PaperGraph.Testing;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests;

/// <summary>Whoever may GET may ask for the headers alone.</summary>
[Collection(nameof(FileTests))]
public sealed class HeadTests(SampleInFile sample)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/concept/benchmark/gsm8k")]
    [InlineData("/favicon.svg")]
    [InlineData("/assets/none.js")]
    [InlineData("/api")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/v1/status")]
    [InlineData("/api/v1/papers?limit=3")]
    [InlineData("/api/v1/papers/arxiv:2201.11903")]
    [InlineData("/api/v1/papers/none")]
    [InlineData("/api/v1/concepts/benchmark/gsm8k/neighbours")]
    [InlineData("/api/v1/export/graphml")]
    [InlineData("/api/v1/export/csv")]
    [InlineData("/api/v1/export/none")]
    [InlineData("/api/v1/concepts?kind=lion")]
    [InlineData("/api/v1/nothing")]
    public async Task Head_IsWhatGetSays_WithoutTheBody(string address)
    {
        var server = await sample.GetAsync();
        using var get = await SendAsync(server, HttpMethod.Get, address);
        using var head = await SendAsync(server, HttpMethod.Head, address);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
        Assert.Equal((get.Headers.ETag, get.Headers.CacheControl), (head.Headers.ETag, head.Headers.CacheControl));
        Assert.Equal(get.Headers.Contains("Content-Security-Policy"), head.Headers.Contains("Content-Security-Policy"));
        Assert.Empty(await head.TextAsync());
    }

    [Fact]
    public async Task Head_OfAKnownVersion_Is304()
    {
        var server = await sample.GetAsync();
        using var first = await SendAsync(server, HttpMethod.Head, "/api/v1/papers");
        using var again = new HttpRequestMessage(HttpMethod.Head, new Uri(server.Address, "/api/v1/papers"));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await server.Client.AnswerAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Head_WhereNobodyMayGet_Is405()
    {
        using var answer = await SendAsync(await sample.GetAsync(), HttpMethod.Head, "/api/v1/cypher");
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, Assert.Single(answer.Content.Headers.Allow)));
    }

    [Fact]
    public async Task Head_WithoutTheToken_IsRefused_AndWithItInTheAddressLetIn()
    {
        const string Token = "0123456789abcdef";
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"), options => options.Token = Token);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(server, HttpMethod.Head, "/")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(server, HttpMethod.Head, "/?token=" + Token)).StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(WebServer server, HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, new Uri(server.Address, address));
        return await server.Client.AnswerAsync(request);
    }
}
