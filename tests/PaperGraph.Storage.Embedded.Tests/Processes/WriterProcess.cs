using System.Diagnostics;
using System.Globalization;

namespace PaperGraph.Storage.Embedded.Tests.Processes;

/// <summary>A process of its own that runs <see cref="WriterLoop"/> or <see cref="ElementLoop"/>.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    /// <param name="store">The store to write to.</param>
    /// <param name="loop">What to run.</param>
    /// <param name="watcher">A program with its arguments that runs it and watches it; none for none.</param>
    public WriterProcess(string store, string loop = WriterLoop.Argument, params string[] watcher)
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(WriterProcess).Assembly.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        string[] command = [.. watcher, program, loop, store];
        _process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
    }

    public int Id => _process.Id;

    /// <summary>Waits until a batch is committed and gives its number.</summary>
    public async Task<long> ReadAsync(CancellationToken cancellationToken)
    {
        var line = await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The writer ended by itself.");
        return long.Parse(line, CultureInfo.InvariantCulture);
    }

    /// <summary>Kills it as it stands (SIGKILL) and gives the number of the last batch that it said to be committed.</summary>
    public async Task<long> KillAsync(long last, CancellationToken cancellationToken)
    {
        _process.Kill(entireProcessTree: true);
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            last = long.TryParse(line, CultureInfo.InvariantCulture, out var number) ? number : last;
        await _process.WaitForExitAsync(cancellationToken);
        return last;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
