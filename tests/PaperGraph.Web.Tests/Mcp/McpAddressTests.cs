using System.Net;
using System.Net.Http.Json;
using PaperGraph.Testing;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests.Mcp;

/// <summary>What <c>/mcp</c> answers to requests that are no messages.</summary>
public sealed class McpAddressTests
{
    [Theory]
    [InlineData("GET", "/mcp", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/mcp/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/mcp", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/mcp/sse", HttpStatusCode.NotFound)]
    public async Task MethodsAndAddresses_ThatAreNotTaken_AreRefused(string method, string address, HttpStatusCode status)
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"));
        using var request = new HttpRequestMessage(new(method), new Uri(server.Address, address)) { Headers = { { "Accept", "text/event-stream" } } };
        using var answer = await server.Client.AnswerAsync(request);
        await Asking.BodyAsync(answer, status);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status == HttpStatusCode.MethodNotAllowed ? ["POST"] : [], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Bodies_AreAsLargeAsThoseOfTheApi()
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"));
        var text = new string('x', 9 << 20);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, "/mcp"))
        {
            Content = JsonContent.Create(new { jsonrpc = "2.0", id = 1, method = "tools/call", @params = new { name = "search", arguments = new { query = text } } }),
            Headers = { { "Accept", "application/json, text/event-stream" }, { "Expect", "100-continue" } },
        };
        using var answer = await server.Client.AnswerAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }
}
