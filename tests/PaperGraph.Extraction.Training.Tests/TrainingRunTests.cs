using System.Text.RegularExpressions;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests;

public sealed partial class TrainingRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _console = new();

    public void Dispose()
    {
        _folder.Dispose();
        _console.Dispose();
    }

    [Fact]
    public async Task RunAsync_Twice_WritesTheSameBytes()
    {
        await RunAsync("first.txt");
        await RunAsync("second.txt");

        Assert.Equal(await ReadAsync("first.txt"), await ReadAsync("second.txt"));
    }

    [Fact]
    public async Task RunAsync_SmallPapers_WritesLinesThatTheModelReads()
    {
        await RunAsync("weights.txt");

        var lines = (await ReadAsync("weights.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(LineShape(), line));
        Assert.Contains(lines, line => line.StartsWith("feature Always:", StringComparison.Ordinal));
        Assert.Contains("12 annotated papers with 12 entities", _console.ToString(), StringComparison.Ordinal);
        Assert.Contains("expected calibration error", _console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_PaperThatIsMeasuredOn_IsLeftOut()
    {
        await RunAsync("weights.txt", _folder.Write("held.jsonl", """{"id":"other","title":"STUDY NUMBER 3"}"""));

        Assert.Contains("11 annotated papers", _console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_TextsMissing_SaysSo()
    {
        var files = new TrainingFiles(["gold.jsonl"], [], [], "corpus.jsonl", "out.txt");

        var error = await Assert.ThrowsAsync<PaperGraphException>(() => new TrainingRun(_console).RunAsync(files, TestContext.Current.CancellationToken));
        Assert.Equal(ErrorKind.Usage, error.Kind);
    }

    private Task RunAsync(string output, params string[] heldOut)
    {
        var gold = Lines(i => $$"""{"id":"p{{i}}","entities":[{"type":"Method","name":"graph walk","surfaces":["graph walks"]}]}""");
        var texts = Lines(i => $$"""{"id":"p{{i}}","title":"Study number {{i}}","abstract":"We propose graph walks. They help people with old maps."}""");
        var files = new TrainingFiles(
            [_folder.Write("gold.jsonl", gold)], [_folder.Write("texts.jsonl", texts)], heldOut, _folder.Write("corpus.jsonl", texts), _folder.At(output));
        return new TrainingRun(_console).RunAsync(files, TestContext.Current.CancellationToken);
    }

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(_folder.At(name), TestContext.Current.CancellationToken);

    private static string Lines(Func<int, string> line) => string.Join('\n', Enumerable.Range(0, 12).Select(line));

    [GeneratedRegex(@"^(#.*|(feature|single|head|word|tail) \w+:( -?\d+(\.\d)?){4})$")]
    private static partial Regex LineShape();
}
