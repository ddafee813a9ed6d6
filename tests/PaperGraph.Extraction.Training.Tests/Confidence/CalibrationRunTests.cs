using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Training.Confidence;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests.Confidence;

public sealed class CalibrationRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _console = new();

    public void Dispose()
    {
        _folder.Dispose();
        _console.Dispose();
    }

    [Fact]
    public async Task RunAsync_FewPapers_ReadsEachOnceAndWritesACalibration()
    {
        var files = new CrossValidationFiles([Gold("test", 12)], [Texts("test", 12)], [Gold("more", 12)], [Texts("more", 12)], null, null, null);
        var run = new CalibrationRun(_console, parts: 2);

        await run.RunAsync(files, _folder.At("spans.tsv"), _folder.At("first.txt"), TestContext.Current.CancellationToken);
        await run.RunAsync(files, _folder.At("spans.tsv"), _folder.At("second.txt"), TestContext.Current.CancellationToken);

        var spans = await SpanFile.ReadAsync(_folder.At("spans.tsv"), TestContext.Current.CancellationToken);
        Assert.Equal(24, spans.Count);
        var calibration = await File.ReadAllTextAsync(_folder.At("first.txt"), TestContext.Current.CancellationToken);
        Assert.Equal(calibration, await File.ReadAllTextAsync(_folder.At("second.txt"), TestContext.Current.CancellationToken));
        Assert.All(Enum.GetNames<ConfidenceFeature>(), name => Assert.Contains($"\n{name}: ", calibration, StringComparison.Ordinal));
        Assert.Contains("24 papers, each read by a model that never saw it", _console.ToString(), StringComparison.Ordinal);
    }

    private string Gold(string set, int count) => _folder.Write($"{set}.jsonl", Lines(count, i =>
        $$"""{"id":"{{set}}{{i}}","entities":[{"type":"Topic","name":"{{Animal(i)}} tracking","surfaces":["{{Animal(i)}} tracking"]}]}"""));

    private string Texts(string set, int count) => _folder.Write($"{set}-texts.jsonl", Lines(count, i =>
        $$"""{"id":"{{set}}{{i}}","title":"{{set}} {{i}}","abstract":"They study {{Animal(i)}} tracking in the field. It rains there."}"""));

    private static string Animal(int i) => new[] { "zebra", "lion", "heron", "otter", "badger", "falcon" }[i % 6];

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));
}
