using PaperGraph.Cypher.Conformance.Differential;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Reports;

/// <summary>Runs statements on our engine and a Neo4j server and prints where they differ.</summary>
internal sealed class DifferentialCommand(CommandOptions options, TextWriter output)
{
    /// <summary>Runs them; 0 where nothing differs.</summary>
    public async Task<int> RunAsync()
    {
        var address = options.Neo4j ?? throw new FormatException("--both needs the server's address after --neo4j.");
        await using var engines = new EnginePair(new EmbeddedSubject(), new Neo4jSubject(address, options.ImportFolder));
        var run = new DifferentialRun(engines);
        var reads = await PrintAsync("reading statements", (await run.ReadsAsync()).ToAsyncEnumerable());
        var writes = await PrintAsync("writing statements", (await run.WritesAsync()).ToAsyncEnumerable());
        var random = await PrintAsync($"random statements from seed {options.Seed} on", run.RandomAsync(options.Seed, options.Both ?? 0, seed => output.WriteLine($"… before seed {seed}")));
        await output.WriteLineAsync($"refused by both: {engines.BothFailed.Count}");
        if (options.Verbose)
            await output.WriteLineAsync(string.Join("\n\n", engines.BothFailed));
        return reads + writes + random == 0 ? 0 : 1;
    }

    private async Task<int> PrintAsync(string what, IAsyncEnumerable<string> differences)
    {
        var count = 0;
        await foreach (var difference in differences)
        {
            count++;
            await output.WriteLineAsync($"{difference}\n");
        }

        await output.WriteLineAsync($"{what}: {count} differences");
        return count;
    }
}
