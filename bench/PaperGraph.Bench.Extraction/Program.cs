using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using PaperGraph.Bench.Extraction;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sources;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Ingest.Inputs;

// Usage: INPUT [PAPERS] [ROUNDS]; INPUT is anything that `build` takes. One thread.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var (input, count, rounds) = (args[0], Number(1, int.MaxValue), Number(2, 3));
var papers = new List<Paper>();
foreach (var source in PaperSources.Open([input], new InputOptions()))
{
    await foreach (var reading in source.ReadAsync())
    {
        if (papers.Count < count && reading is PaperReading.Read { Paper: var paper })
            papers.Add(paper);
    }
}

ConceptExtractor model = new(Lexicon.Shipped), rules = new(Lexicon.Shipped, new() { UseModel = false });
var staged = new StagedExtractor();
Warm();
Console.WriteLine($"found in the first 2,000: {Fingerprint(model)} by the model, {Fingerprint(rules)} by rules\n");
Console.WriteLine($"{papers.Count:N0} papers, one thread, medians of {rounds} rounds, load {Load()}\n");
List<double> byModel = [], byRules = [];
for (var round = 0; round < rounds; round++)
{
    byModel.Add(papers.Count / Seconds(() => papers.ForEach(paper => model.Extract(paper))));
    byRules.Add(papers.Count / Seconds(() => papers.ForEach(paper => rules.Extract(paper))));
}

Console.WriteLine($"| extractor | papers a second |\n|---|---|\n| model | {Median(byModel):N0} |\n| rules | {Median(byRules):N0} |\n");
papers.ForEach(paper => staged.Read(paper));
var ticks = staged.Ticks.Sum();
Console.WriteLine("| stage of the model's extractor | microseconds a paper | share |\n|---|---|---|");
foreach (var (stage, own) in StagedExtractor.Stages.Zip(staged.Ticks))
    Console.WriteLine($"| {stage} | {1e6 * own / Stopwatch.Frequency / papers.Count:N0} | {(double)own / ticks:P0} |");

Console.WriteLine("\n| papers read | heap after a collection, MB |\n|---|---|");
foreach (var (part, chunk) in papers.Chunk(Math.Max(1, papers.Count / 5)).Index())
{
    Array.ForEach(chunk, paper => model.Extract(paper));
    Console.WriteLine($"| {Math.Min(papers.Count, (part + 1) * chunk.Length):N0} | {GC.GetTotalMemory(true) / 1e6:N1} |");
}

Console.WriteLine($"\nload {Load()}");

// The stages are the extractor's own, or the figures would say nothing.
void Warm()
{
    foreach (var paper in papers.Take(2_000))
    {
        rules.Extract(paper);
        if (model.Extract(paper).Mentions.Length != staged.Read(paper))
            throw new InvalidOperationException($"The stages find something else in {paper.Id}.");
    }

    Array.Clear(staged.Ticks);
}

// Equal before and after a change that shall only be quicker.
string Fingerprint(ConceptExtractor extractor)
{
    using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    foreach (var paper in papers.Take(2_000))
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(extractor.Extract(paper)));
    return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
}

int Number(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;

static double Seconds(Action work)
{
    var started = Stopwatch.GetTimestamp();
    work();
    return Stopwatch.GetElapsedTime(started).TotalSeconds;
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
