using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Serving;

/// <summary>A server that is told to end does so with code 0, whatever it is doing. The program itself gives up after ten seconds, with another code.</summary>
public sealed class ServeEndTests(ServedSampleStore sample) : IClassFixture<ServedSampleStore>
{
    private const string Endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7)";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task End_WithConnectionsOpen_IsInOrder(string signal)
    {
        await using var server = await ServeProcess.StartAsync(sample.Path);
        using var kept = new HttpClient { BaseAddress = server.Address };
        await kept.GetStringAsync("/api/v1/status", Cancellation);
        using var silent = await ConnectAsync(server, "");
        using var half = await ConnectAsync(server, "GET /api/v1/sta");
        using var body = await ConnectAsync(server, "POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
        Assert.Equal((ExitCode.Success, ""), await server.EndAsync(signal));
        Assert.Single(server.Messages.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task End_WhileAStatementRuns_IsInOrder(string signal)
    {
        await using var server = await ServeProcess.StartAsync(sample.Path);
        using var client = new HttpClient { BaseAddress = server.Address };
        var running = client.PostAsJsonAsync("/api/v1/cypher", new { query = Endless }, Cancellation);
        await client.GetStringAsync("/api/v1/status", Cancellation);
        Assert.False(running.IsCompleted);
        Assert.Equal((ExitCode.Success, ""), await server.EndAsync(signal));
        Assert.Single(server.Messages.Trim().Split('\n'));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => running);
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("svg")]
    [InlineData("csv")]
    public async Task End_WhileADownloadIsNotRead_IsInOrder(string format)
    {
        await using var server = await ServeProcess.StartAsync(sample.Path);
        using var client = await ConnectAsync(server, $"GET /api/v1/export/{format} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        await client.ReceiveAsync(new byte[16], Cancellation);
        Assert.Equal((ExitCode.Success, ""), await server.EndAsync("TERM"));
    }

    [Fact]
    public async Task End_WhileTheMapIsMade_IsInOrder()
    {
        await using var server = await ServeProcess.StartAsync(sample.Path);
        using var client = await ConnectAsync(server, "GET /api/v1/map HTTP/1.1\r\nHost: localhost\r\n\r\n");
        Assert.Equal((ExitCode.Success, ""), await server.EndAsync("TERM"));
    }

    /// <summary>A client that takes little at a time.</summary>
    private static async Task<Socket> ConnectAsync(ServeProcess server, string sent)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port, Cancellation);
        await socket.SendAsync(Encoding.ASCII.GetBytes(sent), Cancellation);
        return socket;
    }
}
