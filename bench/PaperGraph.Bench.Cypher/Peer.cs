using System.Diagnostics;
using System.Text.Json;

namespace PaperGraph.Bench.Cypher;

/// <summary>The embedded peer, run by graph-bench's own scripts.</summary>
/// <param name="data">What gen.mjs made.</param>
/// <param name="modules">The folder of the installed peer.</param>
/// <param name="scripts">The folder of the scripts.</param>
internal sealed class Peer(string data, string modules, string scripts)
{
    /// <summary>The name of the time that loading takes.</summary>
    public const string Load = "load";

    /// <summary>The name of the time that one durable relationship takes.</summary>
    public const string Merge = "merge_relationship";

    private const string Engine = "lbug";

    /// <summary>The medians of its questions in milliseconds, of loading, and of writing a relationship.</summary>
    public async Task<Dictionary<string, double>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("papergraph-peer-").FullName;
        var database = Path.Combine(folder, "db");
        using var load = await PhaseAsync("load", database);
        using var run = await PhaseAsync("run", database);
        using var writes = JsonDocument.Parse(await ScriptAsync("writes.cjs", Engine, database));
        var medians = run.RootElement.GetProperty("q").EnumerateObject().Where(question => question.Value.TryGetProperty("median_ms", out _))
            .ToDictionary(question => question.Name, question => Median(question.Value));
        medians[Load] = load.RootElement.GetProperty("copy_total_ms").GetDouble();
        medians[Merge] = Median(writes.RootElement.EnumerateObject().First(kind => kind.Name.StartsWith("autocommit MERGE rel", StringComparison.Ordinal)).Value);
        Directory.Delete(folder, recursive: true);
        return medians;
    }

    private static double Median(JsonElement question) => question.GetProperty("median_ms").GetDouble();

    private async Task<JsonDocument> PhaseAsync(string phase, string database)
    {
        var output = database + phase + ".json";
        await ScriptAsync("bench.cjs", Engine, phase, database, data, "2", output);
        return JsonDocument.Parse(await File.ReadAllTextAsync(output));
    }

    private async Task<string> ScriptAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(scripts, script), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["NODE_LIB"] = modules;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
