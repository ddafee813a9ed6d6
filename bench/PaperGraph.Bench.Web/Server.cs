using System.Diagnostics;

namespace PaperGraph.Bench.Web;

/// <summary>The command itself, serving a store on a free port.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;

    private Server(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Resident memory in MB.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 >> 20;
        }
    }

    public static async Task<Server> StartAsync(string store)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "papergraph.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "serve", "--port", "0", "--store", store]) { RedirectStandardError = true })!;
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } address)
                return new(process, new(address.TrimEnd('.')));
            Console.Error.WriteLine(line);
        }

        throw new InvalidOperationException($"serve ended with {process.ExitCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
