using System.Text;
using System.Text.Json;
using PaperGraph.Testing;
using PaperGraph.Web.Mcp;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests.Mcp;

/// <summary>What comes back over two streams when the input is written and ends at once.</summary>
public sealed class AgentServerTests
{
    private const string Hello = """{"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    [Fact]
    public async Task Requests_BeforeTheEndOfInput_AreAnswered()
    {
        const string Slow = """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"cypher","arguments":{"query":"UNWIND range(1, 3000000) AS x RETURN sum(x) AS all"}}}""";
        var answers = await AnswerAsync($"{Hello}\n{Slow}\n{Slow}\n\n" + """{"jsonrpc":"2.0","id":3,"method":"tools/list"}""");
        Assert.Equal(["2", "2", "3", "hello"], answers.Select(answer => answer.GetProperty("id").ToString()).Order(StringComparer.Ordinal));
        Assert.All(answers, answer => Assert.True(answer.TryGetProperty("result", out _), answer.GetRawText()));
    }

    [Theory]
    [InlineData("{nope")]
    [InlineData("[]")]
    [InlineData("""{"jsonrpc":"2.0","id":9,"method":5}""", "9")]
    [InlineData("""{"jsonrpc":"1.0","id":"a","method":"ping"}""", "a")]
    public async Task Lines_ThatAreNoMessages_EndNothingAndAreAnsweredByTheirIds(string line, params string[] ids)
    {
        var answers = await AnswerAsync($"{line}\n{Hello}\n");
        Assert.Equal(ids, answers.Where(answer => answer.TryGetProperty("error", out var error) && error.GetProperty("code").GetInt32() == -32700).Select(answer => answer.GetProperty("id").ToString()));
        Assert.Single(answers, answer => answer.TryGetProperty("result", out _));
    }

    [Fact]
    public async Task Requests_ThatAreCalledOff_AreNotWaitedFor()
    {
        const string Endless = """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"cypher","arguments":{"query":"UNWIND range(1, 100000000000) AS x RETURN sum(x)"}}}""";
        var answers = await AnswerAsync($"{Hello}\n{Endless}\n" + """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}""" + "\n");
        Assert.Equal(["hello"], answers.Select(answer => answer.GetProperty("id").ToString()));
    }

    private static async Task<IReadOnlyList<JsonElement>> AnswerAsync(string input)
    {
        using var folder = new TemporaryFolder();
        await using var server = await WebServer.StartAsync(folder.At("none.db"));
        using var output = new MemoryStream();
        await AgentServer.RunAsync(server.Services, new MemoryStream(Encoding.UTF8.GetBytes(input)), output, TestContext.Current.CancellationToken);
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
