using System.IO.Compression;
using PaperGraph.Extraction.Training.Quality;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests.Quality;

public sealed class QualityRunTests : IDisposable
{
    private static readonly string[] Sections = ["extraction", "operating points", "confidence", "support", "roles", "results", "identity", "abbreviations", "other sets"];

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _console = new();

    public void Dispose()
    {
        _folder.Dispose();
        _console.Dispose();
    }

    [Fact]
    public async Task RunAsync_OnceAndAgain_FillsThePageByTheSameModels()
    {
        var files = WriteFiles();
        await RunAsync(files);
        var (page, picture) = (await ReadAsync(files.Page), await ReadAsync(files.Picture));
        await RunAsync(files);

        Assert.Equal(page, await ReadAsync(files.Page));
        Assert.Equal(picture, await ReadAsync(files.Picture));
        Assert.StartsWith("Kept.\n", page, StringComparison.Ordinal);
        Assert.All(Sections, section => Assert.Contains($"<!-- quality: {section} -->\n|", page, StringComparison.Ordinal));
        Assert.Contains("| – `dev` |", page, StringComparison.Ordinal);
        Assert.Single(_console.ToString().Split('\n'), line => line.EndsWith(" features", StringComparison.Ordinal)); // one fit
    }

    private Task RunAsync(QualityFiles files) => new QualityRun(_console).RunAsync(files, TestContext.Current.CancellationToken);

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

    private QualityFiles WriteFiles()
    {
        var files = new QualityFiles(_folder.At("gold"), _folder.At("data"), _folder.At("models"), _folder.At("quality.md"));
        foreach (var (set, gold, texts) in QualityFiles.Sets.Zip(files.GoldPaths, files.TextPaths))
        {
            Write(gold, Lines(i => $$"""{"id":"{{set}}-{{i}}","entities":[{"type":"Topic","name":"{{Animal(i)}} tracking","role":"studies"}],"results":[{"model":"ZetaNet","benchmark":"ImageNet","value":"9{{i}}"}]}"""));
            Write(texts, Lines(i => $$"""{"id":"{{set}}-{{i}}","title":"{{set}} {{i}}","abstract":"They study {{Animal(i)}} tracking in the field. It rains there."}"""));
        }

        Write(files.Corpus, """{"id":"c","title":"Another","abstract":"They study bear tracking."}""");
        Write(files.SilverEven, """{"id":"c","mentions":[{"field":"abstract","start":11,"end":24,"type":"Topic","p":0.9}]}""");
        Write(files.SilverOdd, """{"id":"c","mentions":[{"field":"abstract","start":11,"end":24,"type":"Topic","p":0.9}]}""");
        Write(files.Concepts, """{"concept":"topic/x","members":[{"type":"Topic","name":"lion tracking","papers":["dev-1"]},{"type":"Topic","name":"lion-tracking","papers":["dev-2"]}]}""");
        Write(files.Abbreviations, """{"text":"We use low-rank adaptation (LoRA).","pairs":[["LoRA","low-rank adaptation"]]}""");
        foreach (var (_, file, _) in QualityFiles.NerSets)
            Write(files.NerSet(file), """{"id":"1","doc":"d","text":"We train on ImageNet.","entities":[{"start":12,"end":20,"type":"Dataset"}]}""");
        Write(files.Page, "Kept.\n" + string.Concat(Sections.Select(section => $"<!-- quality: {section} -->\n<!-- end -->\n")));
        return files;
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using Stream file = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.Create(path), CompressionLevel.Fastest) : File.Create(path);
        using var writer = new StreamWriter(file);
        writer.Write(text);
    }

    private static string Animal(int i) => new[] { "zebra", "lion", "heron", "otter" }[i % 4];

    private static string Lines(Func<int, string> line) => string.Join('\n', Enumerable.Range(0, 8).Select(line));
}
