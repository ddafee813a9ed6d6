using System.Diagnostics;
using System.Text.RegularExpressions;
using PaperGraph.Testing;

namespace PaperGraph.Explorer.Tests;

/// <summary>The program itself, serving a store.</summary>
internal sealed partial class ServeProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "papergraph.dll");

    private readonly Process _process;

    private ServeProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Builds papers into a new store.</summary>
    public static Task BuildAsync(string store, params string[] inputs) => Tool.RunDotnetAsync(Program, ["build", .. inputs, "--store", store]);

    /// <summary>Serves a store on a free port.</summary>
    public static async Task<ServeProcess> StartAsync(string store, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, "serve", "--port", "0", "--store", store, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        var said = "";
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            said += line + "\n";
            if (AddressPattern().Match(line) is { Success: true } match)
                return new(process, new(match.Value));
        }

        throw new InvalidOperationException($"serve ended with {process.ExitCode}: {said}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressPattern();
}
