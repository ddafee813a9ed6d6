using System.Globalization;
using Xunit;

namespace PaperGraph.Testing;

/// <summary>Signals to the programs that tests start.</summary>
public static class Signals
{
    private const long Interrupt = 1 << 1;

    /// <summary>Sends INT, as Ctrl+C does, or TERM. Skips the test where the program ignores it: a shell has what it starts in the background ignore INT, and that is passed on to all that is started there.</summary>
    public static Task SendAsync(string signal, int process)
    {
        Assert.SkipWhen(signal == "INT" && IgnoresInterrupt(process), "this run was started in the background, where interrupts are ignored");
        return Tool.RunAsync("/bin/sh", "-c", $"kill -{signal} {process}");
    }

    private static bool IgnoresInterrupt(int process)
    {
        const string Ignored = "SigIgn:";
        var status = $"/proc/{process}/status";
        return File.Exists(status)
            && File.ReadLines(status).FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) is { } line
            && (long.Parse(line.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }
}
