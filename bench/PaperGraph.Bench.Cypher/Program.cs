using System.Diagnostics;
using System.Globalization;
using PaperGraph.Bench.Cypher;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher;
using PaperGraph.Graph.Transactions;

// Usage: DATA [NODE_MODULES SCRIPTS]; DATA is made by graph-bench's gen.mjs; with the folder of the installed peer and that of graph-bench's
// scripts the peer runs the same questions first.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var data = Path.GetFullPath(args[0]);
var peer = args.Length > 2 ? await Peer.RunAsync(data, args[1], args[2]) : [];
using var graph = new MemoryGraph();
var engine = new CypherEngine(graph, new() { ImportFolder = data });
Console.WriteLine($"{Environment.ProcessorCount} cores, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
var started = Stopwatch.GetTimestamp();
await GraphLoad.RunAsync(engine);
Console.WriteLine($"load: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s, peer {peer.GetValueOrDefault("load") / 1000:0.00} s");
await Task.Delay(TimeSpan.FromSeconds(2));
Console.WriteLine("| question | median ms | p95 ms | peer ms | faster | first row |\n|---|---|---|---|---|---|");
foreach (var question in Question.All(data))
    await MeasureAsync(question);
Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");

// Before each run a committed write changes the graph.
async Task MeasureAsync(Question question)
{
    var times = new List<double>();
    CypherResult result = new([], []);
    for (var run = -3; run < question.Parameters.Count; run++)
    {
        await engine.RunAsync(new($"MATCH (p:Paper {{key: 'P{run + 3:0000000}'}}), (t:Topic {{key: 'T000000'}}) CREATE (p)-[:ABOUT {{conf: 0.5}}]->(t)") { MayWrite = true });
        var before = Stopwatch.GetTimestamp();
        result = await engine.RunAsync(new(question.Text) { Parameters = question.Parameters[Math.Max(run, 0)] });
        if (run >= 0)
            times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
    }

    times.Sort();
    var median = times[times.Count / 2];
    var other = peer.GetValueOrDefault(question.Name);
    var row = result.Rows.Count > 0 ? string.Join(", ", result.Rows[0]) : "";
    Console.WriteLine($"| {question.Name} | {median:0.000} | {times[(int)(times.Count * 0.95)]:0.000} | {other:0.000} | {other / median:0.0} | {row[..Math.Min(row.Length, 50)]} |");
}
