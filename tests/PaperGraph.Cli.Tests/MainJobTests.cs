using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests;

/// <summary>The main job on the sample: built, built again, asked, exported.</summary>
public sealed class MainJobTests : IDisposable
{
    private static readonly string Sample = RepositoryFiles.At("samples", "papers.jsonl");

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Build_Sample_TellsWhatItDid()
    {
        var built = await _commandLine.RunAsync("build", Sample);
        Assert.Equal(ExitCode.Success, built.Code);
        Assert.Contains("Read 60 papers", built.Results, StringComparison.Ordinal);
        Assert.Contains("60 new, 0 changed, 0 unchanged", built.Results, StringComparison.Ordinal);
        Assert.InRange(built.Results.TrimEnd().Split('\n').Length, 20, 30);
        Assert.Empty(built.Messages);
    }

    [Fact]
    public async Task Build_Again_ChangesNothing()
    {
        var first = await _commandLine.RunAsync("build", Sample);
        var second = await _commandLine.RunAsync("build", Sample);
        Assert.Contains("0 new, 0 changed, 60 unchanged", second.Results, StringComparison.Ordinal);
        Assert.Equal(Rest(first.Results), Rest(second.Results));

        static IEnumerable<string> Rest(string results) => results.Split('\n').Skip(2).Where(line => !line.StartsWith("The store is", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("shared", "benchmark/gsm8k", "-f", "csv")]
    [InlineData("explore", "GSM8K", "-n", "3", "--evidence")]
    [InlineData("path", "gsm8k", "imagenet")]
    [InlineData("papers", "--concept", "LoRA")]
    [InlineData("concepts", "--label", "benchmark", "-n", "10")]
    [InlineData("show", "arxiv:2110.14168")]
    [InlineData("search", "grade", "school")]
    [InlineData("stats")]
    public async Task Verb_OnSample_ShowsWhatWasReviewed(params string[] arguments)
    {
        await _commandLine.RunAsync("build", Sample);
        var asked = await _commandLine.RunAsync(arguments);
        Assert.Equal(ExitCode.Success, asked.Code);
        Snapshot.Match(asked.Results, "sample-" + arguments[0]);
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("json")]
    [InlineData("dot")]
    [InlineData("svg")]
    [InlineData("cypher")]
    public async Task Export_ToFileAndToStream_IsTheSame(string format)
    {
        await _commandLine.RunAsync("build", Sample);
        var file = _commandLine.Folder.At("graph.out");
        var toFile = await _commandLine.RunAsync("export", "--format", format, "-o", file);
        var toStream = await _commandLine.RunAsync("export", "--format", format);
        Assert.Equal((ExitCode.Success, ExitCode.Success), (toFile.Code, toStream.Code));
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), toStream.Results);
    }

    [Fact]
    public async Task Export_OfAFolder_IsWrittenOnceAndNeverOverSomething()
    {
        await _commandLine.RunAsync("build", Sample);
        var folder = _commandLine.Folder.At("import");

        var exported = await _commandLine.RunAsync("export", "--format", "csv", "-o", folder);
        var again = await _commandLine.RunAsync("export", "--format", "csv", "-o", folder);

        Assert.Equal(ExitCode.Success, exported.Code);
        Assert.Contains(" relationships, ", exported.Messages, StringComparison.Ordinal);
        Assert.Contains("nodes-Method.csv", await File.ReadAllTextAsync(Path.Combine(folder, "import.sh"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Output, again.Code);
        Assert.Contains("not empty", again.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ForOneProgram_IsAnotherFile()
    {
        await _commandLine.RunAsync("build", Sample);

        var exported = await _commandLine.RunAsync("export", "--format", "GraphML", "--flavor", "yEd");

        Assert.Contains("<y:NodeLabel", exported.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfAPicture_SaysHowMuchIsDrawn()
    {
        await _commandLine.RunAsync("build", Sample);

        var exported = await _commandLine.RunAsync("export", "--format", "svg", "--limit", "20", "-o", _commandLine.Folder.At("graph.svg"));

        Assert.Contains(": 20 nodes, ", exported.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "Model,Benchmark", "note: no EVALUATES_ON was written: it joins Paper to Benchmark, and --labels leaves out Paper")]
    [InlineData("svg", "Paper,Benchmark", "joins two of the nodes drawn. Try: --limit 0")]
    public async Task Export_OfATypeWhoseEndsAreLeftOut_SaysSo(string format, string labels, string note)
    {
        await _commandLine.RunAsync("build", Sample);

        var exported = await _commandLine.RunAsync("export", "--format", format, "--labels", labels, "--types", "EVALUATES_ON", "--limit", "10");

        Assert.Equal(ExitCode.Success, exported.Code);
        Assert.Contains(note, exported.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explore_UnknownName_SuggestsAndSaysSo()
    {
        await _commandLine.RunAsync("build", Sample);
        var asked = await _commandLine.RunAsync("explore", "gsm9k");
        Assert.Equal(ExitCode.NotFound, asked.Code);
        Assert.Contains("did you mean benchmark/gsm8k", asked.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forget_Paper_LeavesAStoreThatNeverSawIt()
    {
        using var other = new CommandLine();
        var lines = await File.ReadAllLinesAsync(Sample, TestContext.Current.CancellationToken);
        var without = other.Folder.Write("papers.jsonl", string.Join('\n', lines.Where(line => !line.StartsWith("{\"id\": \"arxiv:2110.14168\"", StringComparison.Ordinal))));
        await _commandLine.RunAsync("build", Sample);
        var forgotten = await _commandLine.RunAsync("forget", "arxiv:2110.14168");
        Assert.Equal(ExitCode.Success, forgotten.Code);
        await other.RunAsync("build", without);
        Assert.Equal((await other.RunAsync("export", "-f", "graphml")).Results, (await _commandLine.RunAsync("export", "-f", "graphml")).Results);
    }
}
