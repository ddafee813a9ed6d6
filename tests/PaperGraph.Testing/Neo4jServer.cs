using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Xunit;

namespace PaperGraph.Testing;

/// <summary>A real server of its own, empty at first and gone when the test ends.</summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(2) };
    private readonly string _program;
    private readonly string[] _arguments;

    private Neo4jServer(string program, string[] arguments)
    {
        _program = program;
        var (http, bolt) = (FreePort(), FreePort());
        Address = $"http://127.0.0.1:{http}";
        BoltAddress = $"bolt://127.0.0.1:{bolt}";
        _client.BaseAddress = new Uri($"{Address}/db/neo4j/query/v2");
        _arguments = ["--http", http, "--bolt", bolt, "--heap", "512m", "--pagecache", "64m", .. arguments];
    }

    /// <summary>Its HTTP address.</summary>
    public string Address { get; }

    /// <summary>Its address for Bolt.</summary>
    public string BoltAddress { get; }

    /// <summary>Starts one on free ports; skips the test where the shared data has none.</summary>
    /// <param name="arguments">More arguments of its start: <c>--password</c>, <c>--set key=value</c>.</param>
    public static Task<Neo4jServer> StartAsync(params string[] arguments) => StartAsync(_ => Task.CompletedTask, arguments);

    /// <summary>The same, with something done before the start by its <c>neo4j-admin</c>, whose path is given.</summary>
    public static async Task<Neo4jServer> StartAsync(Func<string, Task> prepare, params string[] arguments)
    {
        var server = new Neo4jServer(SharedData.At("neo4j", "neo4j"), arguments);
        try
        {
            await prepare(server.WriteAdmin());
            await server.RestartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it again with all that it holds.</summary>
    /// <param name="more">Arguments beside those of its first start.</param>
    public Task RestartAsync(params string[] more) => Tool.RunAsync(
        "/bin/sh", ["-c", "\"$0\" \"$@\" >\"$3/start.log\" 2>&1 || { cat \"$3/start.log\"; exit 1; }", _program, "start", "--home", _home.Path, .. _arguments, .. more]);

    /// <summary>Ends it in order.</summary>
    public Task StopAsync() => Tool.RunAsync(_program, "stop", "--home", _home.Path);

    /// <summary>Ends it at once, as a power cut would.</summary>
    public Task KillAsync() => Tool.RunAsync(_program, "kill", "--home", _home.Path);

    /// <summary>The rows of a statement; fails the test on an error of the server, whatever its status.</summary>
    public async Task<IReadOnlyList<JsonElement>> RunAsync(string statement, object? parameters = null)
    {
        var response = await _client.PostAsJsonAsync((Uri?)null, new { statement, parameters = parameters ?? new { } });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}\n{statement[..Math.Min(statement.Length, 2_000)]}");
        return [.. answer.GetProperty("data").GetProperty("values").EnumerateArray()];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await KillAsync();
        _home.Dispose();
    }

    private string WriteAdmin()
    {
        var path = _home.Write("neo4j-admin", $"#!/bin/sh\nexec '{_program}' admin --home '{_home.Path}' --heap 512m \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
