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
        var outcome = await copy.RunAsync("import", folder);
        await _commandLine.RunAsync("export", "--format", "json", "-o", _commandLine.Folder.At("one.json"));
        await copy.RunAsync("export", "--format", "json", "-o", _commandLine.Folder.At("two.json"));

        Assert.Equal(ExitCode.Success, outcome.Code);

        // A list without items cannot be said in these files.
        Assert.Equal((await ReadAsync("one.json")).Replace("\"aliases\":[],", "", StringComparison.Ordinal), await ReadAsync("two.json"));
    }

    [Fact]
    public async Task Import_OfWhatCypherMade_GivesTheGraphAgainButForWhatExportSaid()
    {
        Directory.CreateDirectory(_commandLine.Folder.At("graph"));
        _commandLine.Folder.Write("graph/nodes.csv", "id:ID\n");
        await _commandLine.RunAsync("import", _commandLine.Folder.At("graph"));
        await _commandLine.RunAsync("query", "--write", "CREATE (a:A:B {id: 'x', v: 1, l: ['a;b']}), (b:A {id: 'x', v: 'one', e: []}), (c {`odd key`: 1.5}), (a)-[:R {w: 1}]->(b), (a)-[:R {w: 1}]->(b), (a)-[:R {w: 'x'}]->(c)");
        var folder = _commandLine.Folder.At("csv");
        using var copy = new CommandLine(_commandLine.Folder.At("copy.db"));
        var export = await _commandLine.RunAsync("export", "--format", "csv", "-o", folder);
        await copy.RunAsync("import", folder);
        var nodes = await copy.RunAsync("query", "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY labels", "--format", "jsonl");
        var relationships = await copy.RunAsync("query", "MATCH (n)-[r:R]->(m) RETURN labels(n) AS n, r.w AS w, labels(m) AS m ORDER BY w DESC", "--format", "jsonl");

        Assert.Contains("note: e of nodes: 1 value left out", export.Messages, StringComparison.Ordinal);
        Assert.Equal(
            """
            {"labels":[],"properties":{"odd key":1.5}}
            {"labels":["A"],"properties":{"id":"x","v":"one"}}
            {"labels":["A","B"],"properties":{"id":"x","l":["a;b"],"v":1}}

            """.ReplaceLineEndings("\n"), nodes.Results);
        Assert.Equal(
            """
            {"n":["A","B"],"w":1,"m":["A"]}
            {"n":["A","B"],"w":1,"m":["A"]}
            {"n":["A","B"],"w":"x","m":[]}

            """.ReplaceLineEndings("\n"), relationships.Results);
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

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(_commandLine.Folder.At(name), TestContext.Current.CancellationToken);
}
