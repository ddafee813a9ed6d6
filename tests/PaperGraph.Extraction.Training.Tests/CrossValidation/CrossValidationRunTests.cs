using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests.CrossValidation;

public sealed class CrossValidationRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _console = new();

    public void Dispose()
    {
        _folder.Dispose();
        _console.Dispose();
    }

    [Fact]
    public async Task RunAsync_SimpleRule_FindsItInPapersThatNoModelSaw()
    {
        var gold = Lines(i => $$"""{"id":"p{{i}}","entities":[{"type":"Topic","name":"{{Animal(i)}} tracking","surfaces":["{{Animal(i)}} tracking"]}]}""");
        var texts = Lines(i => $$"""{"id":"p{{i}}","title":"Study {{i}}","abstract":"They study {{Animal(i)}} tracking in the field. It rains there."}""");
        var files = new CrossValidationFiles([_folder.Write("gold.jsonl", gold)], [_folder.Write("texts.jsonl", texts)], [], [], null, null, null);

        await new CrossValidationRun(_console, new(Passes: 30, AverageFrom: 15, Rate: 0.02f), 1).RunAsync(files, _folder.At("found.jsonl"), TestContext.Current.CancellationToken);

        var found = await File.ReadAllLinesAsync(_folder.At("found.jsonl"), TestContext.Current.CancellationToken);
        Assert.Equal(24, found.Length);
        Assert.All(found.Select((line, i) => (line, i)), paper => Assert.Contains($"{Animal(paper.i)} tracking", paper.line, StringComparison.Ordinal));
        Assert.Contains("recall with precision", _console.ToString(), StringComparison.Ordinal);
    }

    private static string Animal(int i) => new[] { "zebra", "lion", "heron", "otter", "badger", "falcon" }[i % 6] + (char)('a' + (i / 6));

    private static string Lines(Func<int, string> line) => string.Join('\n', Enumerable.Range(0, 24).Select(line));
}
