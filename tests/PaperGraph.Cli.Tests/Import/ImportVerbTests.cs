namespace PaperGraph.Cli.Tests.Import;

/// <summary>Graphs from CSV files into a store.</summary>
public sealed class ImportVerbTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Import_OfAnExport_GivesTheGraphAgain()
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        var folder = _commandLine.Folder.At("csv");
        using var copy = new CommandLine(_commandLine.Folder.At("copy.db"));
        await _commandLine.RunAsync("export", "--format", "csv", "-o", folder);
        var outcome = await copy.RunAsync("import", folder, "--array-delimiter", Delimiter(folder));
        await _commandLine.RunAsync("export", "--format", "json", "-o", _commandLine.Folder.At("one.json"));
        await copy.RunAsync("export", "--format", "json", "-o", _commandLine.Folder.At("two.json"));

        Assert.Equal(ExitCode.Success, outcome.Code);

        // A list without items cannot be said in these files.
        Assert.Equal((await ReadAsync("one.json")).Replace("\"aliases\":[],", "", StringComparison.Ordinal), await ReadAsync("two.json"));
    }

    [Fact]
    public async Task Import_OfAWrongCell_PointsAtItAndLeavesNothing()
    {
        Directory.CreateDirectory(_commandLine.Folder.At("graph"));
        _commandLine.Folder.Write("graph/nodes.csv", "id:ID,year:int\na,2020\nb,twenty\n");
        var outcome = await _commandLine.RunAsync("import", _commandLine.Folder.At("graph"));
        var count = await _commandLine.RunAsync("query", "MATCH (n) RETURN count(n) AS n", "--format", "csv");

        Assert.Equal(ExitCode.Input, outcome.Code);
        Assert.Contains("nodes.csv:3:3: 'twenty' is no integer", outcome.Messages, StringComparison.Ordinal);
        Assert.Equal("n\r\n0\r\n", count.Results);
    }

    [Fact]
    public async Task Import_OfAnIdThatIsThere_IsRefused()
    {
        Directory.CreateDirectory(_commandLine.Folder.At("graph"));
        _commandLine.Folder.Write("graph/nodes.csv", "id:ID\na\n");
        await _commandLine.RunAsync("import", _commandLine.Folder.At("graph"));
        var outcome = await _commandLine.RunAsync("import", _commandLine.Folder.At("graph"));

        Assert.Equal(ExitCode.Input, outcome.Code);
        Assert.Contains("holds a node with the id 'a' already", outcome.Messages, StringComparison.Ordinal);
    }

    private static string Delimiter(string folder) =>
        File.ReadAllText(Path.Combine(folder, "import.sh")).Split("--array-delimiter='", 2)[1].Split('\'', 2)[0];

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(_commandLine.Folder.At(name), TestContext.Current.CancellationToken);
}
