using System.Text;
using System.Text.Json;

namespace PaperGraph.Cli.Tests.Queries;

/// <summary>What <c>query</c> says on a file.</summary>
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
    [InlineData(ExitCode.Usage, "--min-confidence is for named queries", "query", "RETURN 1", "--min-confidence", "0.5")]
    [InlineData(ExitCode.Usage, "which is a text, and 5 is none", "query", "papers-of-concept", "-p", "concept=5")]
    [InlineData(ExitCode.Usage, "coauthors takes no parameter 'minConfidence'", "query", "coauthors", "-p", "author=author/x", "--min-confidence", "0.5")]
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
        Assert.Contains("\"query\":\"papers-of-benchmark\",\"parameters\":\"benchmark (id of a benchmark), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)\"", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_FromStandardInput_RunsOnAFile()
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("MATCH (b:Benchmark {id: 'benchmark/gsm8k'}) RETURN b.name AS name, b.papers AS papers"));
        var outcome = await _commandLine.RunAsync(input, "query", "-", "--format", "csv");

        Assert.Equal("name,papers\r\nGSM8K,13\r\n", outcome.Results);
    }

    [Fact]
    public async Task Statement_ThatWrites_NeedsLeaveAndIsKept()
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));

        var refused = await _commandLine.RunAsync("query", "CREATE (:Note {id: 'note/1', text: 'mine'})");
        var written = await _commandLine.RunAsync("query", "CREATE (:Note {id: 'note/1', text: 'mine'})", "--write");
        var read = await _commandLine.RunAsync("query", "MATCH (n:Note) RETURN n.text AS text", "--format", "csv");

        Assert.Equal(ExitCode.Query, refused.Code);
        Assert.Contains("--write", refused.Messages, StringComparison.Ordinal);
        Assert.Contains("1 node created", written.Messages, StringComparison.Ordinal);
        Assert.Equal("text\r\nmine\r\n", read.Results);
    }

    [Fact]
    public async Task Statement_ThatIsWrong_IsPointedAt()
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        var outcome = await _commandLine.RunAsync("query", "MATCH (p:Paper) RETRUN p");

        Assert.Equal(ExitCode.Query, outcome.Code);
        Assert.Contains("query:1:17:", outcome.Messages, StringComparison.Ordinal);
        Assert.Contains("did you mean RETURN?", outcome.Messages, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("MATCH (p:Paper) SET p.year = 1, p.abstract = 'mine'", "query:1:33:")]
    [InlineData("MATCH (p:Paper) SET p.list = [1, 'a']", "query:1:30:")]
    [InlineData("MATCH (p:Paper) CREATE (p)-[:OF]->(:Note {map: $map})", "query:1:48:")]
    [InlineData("RETURN 1 AS one UNION CALL db.index.fulltext.queryNodes('none', 'x') YIELD score RETURN score AS one", "query:1:57:")]
    public async Task Statement_ThatFailsAsItRuns_IsPointedAt(string statement, string place)
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        var outcome = await _commandLine.RunAsync("query", statement, "--write", "--param", """map={"a":1}""");

        Assert.Equal(ExitCode.Query, outcome.Code);
        Assert.Contains(place, outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_ThatRemovesWhatFollowsFromTheText_ChangesNothing()
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        var outcome = await _commandLine.RunAsync("query", "MATCH (p:Paper) REMOVE p.abstract RETURN count(p.abstract) AS papers", "--write", "--format", "csv");

        Assert.Equal("papers\r\n60\r\n", outcome.Results);
        Assert.DoesNotContain("set", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeat_Statement_TellsItsTimes()
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        var outcome = await _commandLine.RunAsync("query", "RETURN 1 AS one", "--repeat", "5");

        using var times = JsonDocument.Parse(outcome.Messages);
        Assert.Equal(("query", 5), (times.RootElement.GetProperty("query").GetString(), times.RootElement.GetProperty("times").GetInt32()));
        Assert.True(times.RootElement.GetProperty("medianMs").GetDouble() <= times.RootElement.GetProperty("p95Ms").GetDouble());
    }

    [Fact]
    public async Task LoadCsv_ReadsTheFolderThatIsNamedAndNoOther()
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        _commandLine.Folder.Write("people.csv", "name,born\nAda,1815\n");
        const string Statement = "LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS row RETURN row.name AS name, toInteger(row.born) AS born";

        var refused = await _commandLine.RunAsync("query", Statement);
        var read = await _commandLine.RunAsync("query", Statement, "--import-folder", _commandLine.Folder.Path, "--format", "csv");

        Assert.Contains("--import-folder", refused.Messages, StringComparison.Ordinal);
        Assert.Equal("name,born\r\nAda,1815\r\n", read.Results);
    }
}
