using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using PaperGraph.Bench.Neo4j;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export;
using PaperGraph.Testing;

// Usage: [PAPERS] [ROUNDS]; the corpus and the server are those of the shared data (PAPERGRAPH_SHARED).
var papers = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
int[] batches = [1_000, 5_000, 10_000];
using var folder = new TemporaryFolder();
var input = folder.Write("papers.jsonl", string.Join('\n', FirstPapers()));
await using var server = await Neo4jServer.StartAsync();
List<double> ratios = [], shares = [], written = [];
IGraphSource graph = new InMemoryGraph([], []);
Console.WriteLine($"{papers:N0} papers, {Environment.ProcessorCount} cores, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
Console.WriteLine("| round | first build, s | again, s | relationships | store, a second | bare, a second, in batches of " + string.Join(", ", batches) + " | ratio |\n|---|---|---|---|---|---|---|");
for (var round = 1; round <= rounds; round++)
{
    await server.EmptyAsync();
    var first = await StoreBuild.RunAsync(server.Address, input);
    var again = await StoreBuild.RunAsync(server.Address, input);
    graph = await StoreBuild.ReadAsync(server.Address);
    var rates = new List<double>();
    foreach (var batch in batches)
    {
        await server.DeleteRelationshipsAsync();
        rates.Add(await BareMerge.RunAsync(server.Address, graph, batch));
    }

    ratios.Add(first.RelationshipsASecond / rates.Max());
    shares.Add(again.Seconds / first.Seconds);
    written.Add(first.RelationshipsASecond);
    Console.WriteLine($"| {round} | {first.Seconds:0.0} | {again.Seconds:0.0} | {first.Relationships:N0} | {first.RelationshipsASecond:N0} | {string.Join(", ", rates.Select(rate => rate.ToString("N0", CultureInfo.InvariantCulture)))} | {ratios[^1]:0.00} |");
}

Console.WriteLine($"medians: {Median(written):N0} relationships a second, ratio to the best bare {Median(ratios):0.00}; again / first {Median(shares):0.000}; load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
await ImportAsync();

async Task ImportAsync()
{
    var import = folder.At("import");
    await GraphExporter.Create(new ForceLayout()).WriteFileAsync("csv", graph, GraphFilter.All, import);
    var seconds = 0.0;
    await using var imported = await Neo4jServer.StartAsync(async admin =>
    {
        var started = Stopwatch.GetTimestamp();
        await Tool.RunAsync("/bin/sh", "-c", "NEO4J_ADMIN=\"$0\" exec \"$1/import.sh\"", admin, import);
        seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
    });
    Console.WriteLine($"neo4j-admin database import full of the same graph, without constraints and indexes: {seconds:0.0} s");
}

IEnumerable<string> FirstPapers()
{
    using var file = File.OpenRead(SharedData.At("data", "corpus", "papers-50k.jsonl.gz"));
    using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
    for (var i = 0; i < papers && reader.ReadLine() is { } line; i++)
        yield return line;
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
