using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace PaperGraph.Testing;

/// <summary>The built program, serving a store.</summary>
public sealed partial class ServeProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "papergraph.dll");

    private readonly Process _process;
    private readonly StringBuilder _messages = new();
    private Task _rest = Task.CompletedTask;

    private ServeProcess(Process process) => _process = process;

    /// <summary>Where it answers on this machine.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>The address that it printed, with the token where it has one.</summary>
    public Uri Printed { get; private set; } = new("about:blank");

    /// <summary>What it said up to now beside its results.</summary>
    public string Messages
    {
        get
        {
            lock (_messages)
                return _messages.ToString();
        }
    }

    /// <summary>Builds papers into a store.</summary>
    public static Task BuildAsync(string store, params string[] inputs) => Tool.RunDotnetAsync(Program, ["build", .. inputs, "--store", store]);

    /// <summary>Serves a store on a free port.</summary>
    public static Task<ServeProcess> StartAsync(string store, params string[] arguments) => StartWithAsync([], store, arguments);

    /// <summary>The same with more in its environment.</summary>
    public static async Task<ServeProcess> StartWithAsync(Dictionary<string, string> environment, string store, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, "serve", "--port", "0", "--store", store, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var server = new ServeProcess(Process.Start(start)!);
        while (await server.ReadAsync() is { } line)
        {
            if (AddressPattern().Match(line) is not { Success: true } match)
                continue;
            server.Printed = new(match.Value);
            server.Address = new($"http://127.0.0.1:{server.Printed.Port}");
            server._rest = server.ReadToEndAsync();
            return server;
        }

        throw new InvalidOperationException($"serve ended with {server._process.ExitCode}: {server.Messages}");
    }

    /// <summary>Sends it a signal, INT as Ctrl+C does or TERM, waits for its end and gives its exit code and results.</summary>
    public async Task<(int Code, string Results)> EndAsync(string signal)
    {
        await Signals.SendAsync(signal, _process.Id);
        var results = await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        await _rest;
        return (_process.ExitCode, results);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task ReadToEndAsync()
    {
        while (await ReadAsync() is not null)
            continue;
    }

    private async Task<string?> ReadAsync()
    {
        if (await _process.StandardError.ReadLineAsync() is not { } line)
            return null;
        lock (_messages)
            _messages.AppendLine(line);
        return line;
    }

    [GeneratedRegex(@"(?<=is served at )\S+")]
    private static partial Regex AddressPattern();
}
