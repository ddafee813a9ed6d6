using System.Collections.Concurrent;
using System.Diagnostics;

namespace PaperGraph.Bench.Web;

/// <summary>
/// Sends requests at a fixed rate whatever the answers take, and measures each from when it was due: a server that falls behind shows it.
/// </summary>
internal sealed class Load(HttpClient client, Mix mix, int rate)
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _times = new();
    private readonly ConcurrentDictionary<string, int> _failures = new();

    public int Failures => _failures.Values.Sum();

    public async Task RunAsync(TimeSpan duration)
    {
        var clock = Stopwatch.StartNew();
        var requests = new List<Task>();
        for (var number = 0; ; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / rate);
            if (due > duration)
                break;
            if (due - clock.Elapsed is { Ticks: > 0 } wait)
                await Task.Delay(wait);
            requests.Add(SendAsync(mix.Next(), clock, due));
        }

        await Task.WhenAll(requests);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine("| request | sent | failed | median ms | p95 ms | p99 ms | longest ms |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (kind, bag) in _times.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            double[] times = [.. bag.Order()];
            output.WriteLine($"| {kind} | {times.Length} | {_failures.GetValueOrDefault(kind)} | {At(times, 0.5):0.0} | {At(times, 0.95):0.0} | {At(times, 0.99):0.0} | {times[^1]:0.0} |");
        }
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];

    private async Task SendAsync((string Kind, string Address) request, Stopwatch clock, TimeSpan due)
    {
        try
        {
            using var answer = await client.GetAsync(request.Address);
            await answer.Content.CopyToAsync(Stream.Null);
            if (!answer.IsSuccessStatusCode)
                _failures.AddOrUpdate(request.Kind, 1, (_, count) => count + 1);
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            _failures.AddOrUpdate(request.Kind, 1, (_, count) => count + 1);
        }

        _times.GetOrAdd(request.Kind, _ => []).Add((clock.Elapsed - due).TotalMilliseconds);
    }
}
