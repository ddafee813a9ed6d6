using System.Text;

namespace PaperGraph.Cli.Tests.Queries;

/// <summary>What <c>query</c> says without a server.</summary>
public sealed class QueryVerbTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Theory]
    [InlineData(ExitCode.Usage, "query takes one of", "query")]
    [InlineData(ExitCode.Usage, "query takes one of", "query", "RETURN 1", "--list")]
    [InlineData(ExitCode.Usage, "--timeout takes", "query", "RETURN 1", "--timeout", "0")]
    [InlineData(ExitCode.Usage, "--limit takes", "query", "RETURN 1", "--limit", "-1")]
    [InlineData(ExitCode.Usage, "jsonl or csv", "query", "RETURN 1", "--format", "xml")]
    [InlineData(ExitCode.Usage, "NAME=VALUE", "query", "RETURN $x", "--param", "x")]
    [InlineData(ExitCode.NotFound, "did you mean papers-of-benchmark?", "query", "papers-of-benchmrk")]
    [InlineData(ExitCode.NotFound, "query --list", "query", "zzzzzz")]
    [InlineData(ExitCode.Usage, "  benchmark: id of a benchmark", "query", "papers-of-benchmark")]
    [InlineData(ExitCode.Usage, "--param benchmark=…", "query", "papers-of-benchmark", "-p", "benchmrk=x")]
    [InlineData(ExitCode.Input, "nowhere.cypher cannot be read", "query", "--file", "nowhere.cypher")]
    [InlineData(ExitCode.Input, "nowhere.json cannot be read", "query", "RETURN 1", "--params-file", "nowhere.json")]
    public async Task Mistake_IsSaidWithWhatToTry(int code, string message, params string[] arguments)
    {
        var outcome = await _commandLine.RunAsync(arguments);

        Assert.Equal(code, outcome.Code);
        Assert.Contains(message, outcome.Messages, StringComparison.Ordinal);
        Assert.Empty(outcome.Results);
    }

    [Fact]
    public async Task Parameter_ThatAFileGivesTwice_IsNamed()
    {
        var file = _commandLine.Folder.Write("parameters.json", """{"year": 2024, "year": 2025}""");
        var outcome = await _commandLine.RunAsync("query", "RETURN $year", "--params-file", file);

        Assert.Equal(ExitCode.Input, outcome.Code);
        Assert.Contains("gives the parameter 'year' twice", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_NamesEveryQuery()
    {
        var outcome = await _commandLine.RunAsync("query", "--list", "--format", "jsonl");

        Assert.Equal(Core.Querying.CypherLibrary.Queries.Count, outcome.Results.Trim().Split('\n').Length);
        Assert.Contains("\"query\":\"papers-of-benchmark\",\"parameters\":\"benchmark (id of a benchmark), limit (integer)\"", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_HasNoEngineYet_AndSaysWhatHas()
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("RETURN 1"));
        var outcome = await _commandLine.RunAsync(input, "query", "-");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("needs a store on a Neo4j server", outcome.Messages, StringComparison.Ordinal);
    }
}
