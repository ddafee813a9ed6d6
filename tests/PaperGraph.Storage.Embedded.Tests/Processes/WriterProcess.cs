using System.Diagnostics;
using System.Globalization;

namespace PaperGraph.Storage.Embedded.Tests.Processes;

/// <summary>A process of its own that runs <see cref="WriterLoop"/>.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    public WriterProcess(string store)
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(WriterProcess).Assembly.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        _process = Process.Start(new ProcessStartInfo(program, [WriterLoop.Argument, store]) { RedirectStandardOutput = true })!;
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
        _process.Kill();
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            last = long.TryParse(line, CultureInfo.InvariantCulture, out var number) ? number : last;
        await _process.WaitForExitAsync(cancellationToken);
        return last;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
