using System.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Ingest.GraphCsv;

namespace PaperGraph.Bench.Cypher;

/// <summary>The questions of graph-bench, beside what the peer took.</summary>
/// <param name="data">What gen.mjs made.</param>
/// <param name="peer">Milliseconds of the peer; empty where it did not run.</param>
internal sealed class Comparison(string data, Dictionary<string, double> peer)
{
    // Enough for the runtime to have compiled what runs: it counts calls, and twice waits for a tenth of a second without new ones.
    private const int WarmUps = 30;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(2);
    private const int Merges = 500;
    private static readonly string[] Labels = ["Paper", "Method", "Model", "Topic", "Benchmark"];
    private int _writes;

    /// <summary>Loads the graph, asks and prints.</summary>
    /// <param name="admin">What to-neo4j-admin.py made.</param>
    /// <param name="word">What the names of the questions have in them.</param>
    public async Task RunAsync(string admin, string word)
    {
        await using var store = await BenchStore.CreateAsync();
        Console.WriteLine("| question | median ms | p95 ms | processor ms | peer ms | faster | first row |\n|---|---|---|---|---|---|---|");
        var load = new Timing();
        Print(Peer.Load, load, await load.AddAsync(() => LoadAsync(store, admin)));
        foreach (var question in Question.All(data).Where(question => question.Name.Contains(word, StringComparison.Ordinal)))
            await AskAsync(store, question);
        if (Peer.Merge.Contains(word, StringComparison.Ordinal))
            await MergeAsync(store);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"peak memory {process.PeakWorkingSet64 >> 20} MB");
    }

    private static async Task<CypherResult> LoadAsync(BenchStore store, string admin)
    {
        await store.LoadAsync(new CsvGraphSource(admin));
        foreach (var label in Labels)
            await store.RunAsync($"CREATE CONSTRAINT FOR (n:{label}) REQUIRE n.key IS UNIQUE");
        return await store.RunAsync("MATCH ()-->() RETURN count(*)");
    }

    // Before each run a committed write changes the graph.
    private async Task AskAsync(BenchStore store, Question question)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var run = 0; run < WarmUps || Stopwatch.GetElapsedTime(begun) < WarmUpTime; run++)
            await AskAsync(store, question, run % question.Parameters.Count, new());
        var timing = new Timing();
        CypherResult result = new([], []);
        for (var run = 0; run < question.Parameters.Count; run++)
            result = await AskAsync(store, question, run, timing);
        Print(question.Name, timing, result);
    }

    private async Task<CypherResult> AskAsync(BenchStore store, Question question, int run, Timing timing)
    {
        await store.RunAsync($"MATCH (p:Paper {{key: 'P{_writes++:0000000}'}}), (t:Topic {{key: 'T000000'}}) CREATE (p)-[:ABOUT {{conf: 0.5}}]->(t)");
        return await timing.AddAsync(() => store.RunAsync(question.Text, question.Parameters[run]));
    }

    private async Task MergeAsync(BenchStore store)
    {
        var timing = new Timing();
        CypherResult result = new([], []);
        for (var i = 0; i < Merges; i++)
        {
            var keys = new Dictionary<string, Value> { ["k"] = Value.Of($"P{i * 97:0000000}"), ["b"] = Value.Of($"B{i:000000}") };
            result = await timing.AddAsync(() => store.RunAsync(
                "MATCH (p:Paper {key:$k}),(b:Benchmark {key:$b}) MERGE (p)-[r:EVALUATES_ON]->(b) SET r.conf=0.5", keys));
        }

        Print(Peer.Merge, timing, result);
    }

    private void Print(string name, Timing timing, CypherResult result)
    {
        var other = peer.GetValueOrDefault(name);
        var row = result.Rows.Count > 0 ? string.Join(", ", result.Rows[0]) : "";
        Console.WriteLine(
            $"| {name} | {timing.Median:0.000} | {timing.Percentile95:0.000} | {timing.Processor:0.000} | {other:0.000} | {other / timing.Median:0.0} | {row[..Math.Min(row.Length, 50)]} |");
    }
}
