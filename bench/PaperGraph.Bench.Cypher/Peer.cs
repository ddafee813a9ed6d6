using System.Diagnostics;
using System.Text.Json;

namespace PaperGraph.Bench.Cypher;

/// <summary>The embedded peer, run by graph-bench's own script.</summary>
internal static class Peer
{
    private const string Engine = "lbug";

    /// <summary>The medians of its questions in milliseconds, and of loading.</summary>
    public static async Task<Dictionary<string, double>> RunAsync(string data, string modules, string scripts)
    {
        var folder = Directory.CreateTempSubdirectory("papergraph-peer-").FullName;
        var database = Path.Combine(folder, "db");
        using var load = await ScriptAsync("load", database, data, modules, scripts);
        using var run = await ScriptAsync("run", database, data, modules, scripts);
        var medians = run.RootElement.GetProperty("q").EnumerateObject().Where(question => question.Value.TryGetProperty("median_ms", out _))
            .ToDictionary(question => question.Name, question => question.Value.GetProperty("median_ms").GetDouble());
        medians["load"] = load.RootElement.GetProperty("copy_total_ms").GetDouble();
        Directory.Delete(folder, recursive: true);
        return medians;
    }

    private static async Task<JsonDocument> ScriptAsync(string phase, string database, string data, string modules, string scripts)
    {
        var output = database + phase + ".json";
        var start = new ProcessStartInfo("node", [Path.Combine(scripts, "bench.cjs"), Engine, phase, database, data, "2", output]);
        start.Environment["NODE_LIB"] = modules;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return JsonDocument.Parse(await File.ReadAllTextAsync(output));
    }
}
