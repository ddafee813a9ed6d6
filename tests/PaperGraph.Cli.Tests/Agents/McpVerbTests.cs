using System.Diagnostics;
using System.Text.Json;
using PaperGraph.Cli.Tests.Serving;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Agents;

/// <summary>The built program as an agent's program starts it: messages of the protocol on standard output, and nothing else.</summary>
public sealed class McpVerbTests(ServedSampleStore sample) : IClassFixture<ServedSampleStore>
{
    private const string Initialize = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    private const string Initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";

    private const string Search = """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"query":"gsm8k"}}}""";

    [Fact]
    public async Task Mcp_SpeaksTheProtocolAlone_AndEndsWithItsInput()
    {
        var (code, output, messages) = await ConverseAsync([Initialize, Initialized, Search], sample.Path);
        Assert.Equal((ExitCode.Success, ""), (code, messages));
        Assert.Equal([1, 2], output.Select(message => message.GetProperty("id").GetInt32()));
        Assert.Equal("papergraph", output[0].GetProperty("result").GetProperty("serverInfo").GetProperty("name").GetString());
        Assert.Contains("benchmark/gsm8k", output[1].GetProperty("result").GetProperty("content")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mcp_Verbose_LogsToStandardError()
    {
        var (code, output, messages) = await ConverseAsync([Initialize, Initialized, Search], sample.Path, "--verbose", "--log-level", "debug");
        Assert.Equal((ExitCode.Success, 2), (code, output.Count));
        Assert.NotEmpty(messages);
    }

    [Fact]
    public async Task Mcp_GivenWhatIsNoMessage_GoesOn()
    {
        var (code, output, _) = await ConverseAsync([Initialize, Initialized, "no message", Search], sample.Path);
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains(output, message => message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number && id.GetInt32() == 2);
    }

    [Fact]
    public async Task Mcp_WithoutAnyInput_EndsAtOnce()
    {
        var (code, output, messages) = await ConverseAsync([], sample.Path);
        Assert.Equal((ExitCode.Success, ""), (code, messages));
        Assert.Empty(output);
    }

    [Fact]
    public async Task Mcp_WhoseInputEndsWhileAStatementRuns_AnswersIt()
    {
        using var process = await StartWithAsync("UNWIND range(1, 5000000) AS a RETURN sum(a) AS total");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Success, process.ExitCode);
        Assert.Contains("12500002500000", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Mcp_WhoseInputEndedAndThatIsToldToEnd_LeavesWhatRuns(string signal)
    {
        using var process = await StartWithAsync("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7)");
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await Signals.SendAsync(signal, process.Id);
        Assert.DoesNotContain("longer than", await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Success, process.ExitCode);
    }

    [Theory]
    [InlineData("--port", "5170")]
    [InlineData("now")]
    public async Task Mcp_WithAWrongOption_SaysSoOnStandardError(params string[] arguments)
    {
        var (code, output, messages) = await ConverseAsync([], sample.Path, arguments);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Empty(output);
        Assert.Contains("mcp --help", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Mcp_ToldToEnd_EndsInOrder(string signal)
    {
        using var process = Start(sample.Path);
        await process.StandardInput.WriteLineAsync(Initialize);
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await Signals.SendAsync(signal, process.Id);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((ExitCode.Success, ""), (process.ExitCode, await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)));
        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The program, asked a statement by an agent that says nothing more.</summary>
    private async Task<Process> StartWithAsync(string statement)
    {
        var process = Start(sample.Path);
        foreach (var line in (string[])[Initialize, Initialized, $$$"""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"cypher","arguments":{"query":"{{{statement}}}"} } }"""])
            await process.StandardInput.WriteLineAsync(line);
        process.StandardInput.Close();
        return process;
    }

    private static async Task<(int Code, IReadOnlyList<JsonElement> Output, string Messages)> ConverseAsync(string[] lines, string store, params string[] arguments)
    {
        using var process = Start(store, arguments);
        var messages = process.StandardError.ReadToEndAsync();
        var output = new List<JsonElement>();
        foreach (var line in lines)
        {
            await process.StandardInput.WriteLineAsync(line);
            if (line.Contains("\"id\"", StringComparison.Ordinal))
                output.Add(JsonElement.Parse(await process.StandardOutput.ReadLineAsync() ?? "null"));
        }

        process.StandardInput.Close();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            output.Add(JsonElement.Parse(line));
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await messages);
    }

    private static Process Start(string store, params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "papergraph.dll"), "mcp", "--store", store, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
