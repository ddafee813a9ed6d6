using System.Diagnostics;

namespace PaperGraph.Bench.Cypher;

/// <summary>Milliseconds of some runs: by the clock, and of processor time (all threads) for where the machine has other work.</summary>
internal sealed class Timing
{
    private readonly List<double> _clock = [];
    private readonly List<double> _processor = [];

    public double Median => At(_clock, 0.5);

    public double Percentile95 => At(_clock, 0.95);

    public double Processor => At(_processor, 0.5);

    public async Task<T> AddAsync<T>(Func<Task<T>> run)
    {
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var clock = Stopwatch.GetTimestamp();
        var result = await run();
        _clock.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        process.Refresh();
        _processor.Add((process.TotalProcessorTime - processor).TotalMilliseconds);
        return result;
    }

    private static double At(List<double> times, double part) => times.Order().ElementAt((int)(times.Count * part));
}
