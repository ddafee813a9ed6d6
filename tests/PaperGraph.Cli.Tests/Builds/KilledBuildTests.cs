using System.Diagnostics;
using System.IO.Compression;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Builds;

/// <summary>A build that is killed at any moment and then run again ends in the same graph.</summary>
public sealed class KilledBuildTests
{
    private const int Kills = 20;
    private const int Papers = 6_000;

    [Fact]
    public async Task Build_KilledTwentyTimesAndRunAgain_IsTheSame()
    {
        FullTier.Require("kills twenty builds");
        using var undisturbed = new CommandLine();
        using var killed = new CommandLine();
        var papers = undisturbed.Folder.Write("papers.jsonl", string.Join('\n', FirstPapers(Papers)));
        await undisturbed.RunAsync("build", papers);
        var random = new Random(1);
        for (var i = 0; i < Kills; i++)
            await KillAsync(killed.Store, papers, random.Next(100, 3_500));
        Assert.Equal(ExitCode.Success, (await killed.RunAsync("build", papers)).Code);
        var graph = await undisturbed.RunAsync("export", "--format", "graphml");
        Assert.Equal(graph.Results, (await killed.RunAsync("export", "--format", "graphml")).Results);
    }

    /// <summary>The corpus' first papers, a line of JSON each.</summary>
    internal static IEnumerable<string> FirstPapers(int count)
    {
        using var file = File.OpenRead(SharedData.At("data", "corpus", "papers-50k.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        for (var i = 0; i < count; i++)
            yield return reader.ReadLine()!;
    }

    private static async Task KillAsync(string store, string papers, int milliseconds)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "papergraph.dll");
        var start = new ProcessStartInfo("dotnet", [program, "build", papers, "--store", store]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        await Task.Delay(milliseconds);
        process.Kill();
        await process.WaitForExitAsync();
    }
}
