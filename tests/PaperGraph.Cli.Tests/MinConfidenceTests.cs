using PaperGraph.Core.Mentions;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests;

/// <summary>What users steer by <c>--min-confidence</c>.</summary>
public sealed class MinConfidenceTests : IDisposable
{
    private static readonly string Sample = RepositoryFiles.At("samples", "papers.jsonl");

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Build_FromAConfidenceOn_HoldsNoEdgeBelow()
    {
        await _commandLine.BuildAsync(Sample, "--min-confidence", "precise");
        var precise = await EdgesAsync();
        var again = await _commandLine.RunAsync("rebuild", "--min-confidence", "Complete");
        var complete = await EdgesAsync();

        Assert.Contains("60 only read anew", again.Results, StringComparison.Ordinal);
        Assert.True(precise < complete, $"{precise} {complete}");
        Assert.Equal(precise, await EdgesAsync("--min-confidence", "precise"), precise / 20.0);
    }

    [Fact]
    public async Task Build_OfAStoreThatWasBuiltOtherwise_ReadsAsItWasRead_UnlessToldOtherwise()
    {
        await _commandLine.BuildAsync(Sample, "--min-confidence", "precise");
        var precise = await EdgesAsync();

        var again = await _commandLine.RunAsync("build", Sample);
        var rebuilt = await _commandLine.RunAsync("rebuild");

        Assert.Contains("60 unchanged", again.Results, StringComparison.Ordinal);
        Assert.Contains("read from 0.65 (precise) on, as the store's were", again.Messages, StringComparison.Ordinal);
        Assert.Contains("60 unchanged", rebuilt.Results, StringComparison.Ordinal);
        Assert.Equal(precise, await EdgesAsync());
        Assert.Contains("read from,0.65 (precise),\r\n", (await _commandLine.RunAsync("stats", "-f", "csv")).Results, StringComparison.Ordinal);
        var told = await _commandLine.RunAsync("build", _commandLine.Folder.Write("one.jsonl", """{"id":"a","title":"A Record","abstract":"We evaluate on GSM8K."}"""), "--min-confidence", "0.5");
        Assert.Contains("the store's other papers were read from 0.65 (precise) on. Try: papergraph rebuild --min-confidence 0.5", told.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_BelowWhatTheStoreHolds_IsRemarked()
    {
        await _commandLine.BuildAsync(Sample, "--min-confidence", "0.6");

        var below = await _commandLine.RunAsync("concepts", "--min-confidence", "balanced");
        var above = await _commandLine.RunAsync("concepts", "--min-confidence", "0.7");

        Assert.Contains("read from 0.6 on", below.Messages, StringComparison.Ordinal);
        Assert.Contains($"rebuild --min-confidence {OperatingPoints.Balanced.Threshold}", below.Messages, StringComparison.Ordinal);
        Assert.Empty(above.Messages);
    }

    [Fact]
    public async Task Extract_FromAConfidenceOn_LeavesOutTheRest()
    {
        var all = await _commandLine.RunAsync("extract", Sample, "--min-confidence", "complete");
        var few = await _commandLine.RunAsync("extract", Sample, "--min-confidence", "precise");

        Assert.True(Count(few.Results) < Count(all.Results));

        static int Count(string lines) => lines.Split("\"role\"").Length;
    }

    [Fact]
    public async Task Export_FromAConfidenceOn_LeavesOutConceptsWithoutAPaper()
    {
        await _commandLine.BuildAsync(Sample);

        var exported = await _commandLine.RunAsync("export", "-f", "json", "--min-confidence", "0.9");
        var stats = await _commandLine.RunAsync("stats", "-f", "csv", "--min-confidence", "0.9");

        Assert.Contains($"nodes,Concept,{exported.Results.Split("\"Concept\"").Length - 1}\r\n", stats.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_OfAConcept_TellsItsConfidenceAndPapers()
    {
        await _commandLine.BuildAsync(Sample);

        var drawn = await _commandLine.RunAsync("show", "GSM8K");
        var json = await _commandLine.RunAsync("show", "benchmark/gsm8k", "-f", "json");

        Assert.StartsWith("GSM8K  benchmark/gsm8k  confidence 0.9", drawn.Results, StringComparison.Ordinal);
        Assert.Contains("INTRODUCES    Training Verifiers", drawn.Results, StringComparison.Ordinal);
        Assert.Contains("\"confidence\": 0.9", json.Results, StringComparison.Ordinal);
    }

    private async Task<long> EdgesAsync(params string[] arguments)
    {
        var stats = await _commandLine.RunAsync(["stats", "-f", "csv", .. arguments]);
        string[] types = ["INTRODUCES", "EVALUATES_ON", "EVALUATES", "USES", "STUDIES", "MENTIONS"];
        return stats.Results.Split("\r\n").Select(row => row.Split(',')).Where(row => row.Length == 3 && types.Contains(row[1])).Sum(row => long.Parse(row[2], null));
    }
}
