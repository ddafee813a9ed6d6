using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Queries;

/// <summary>The other verbs on a graph that people have written to by Cypher.</summary>
public sealed class WrittenGraphTests : IAsyncLifetime
{
    private readonly CommandLine _commandLine = new();

    public async ValueTask InitializeAsync() => await _commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));

    public ValueTask DisposeAsync()
    {
        _commandLine.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("CREATE (:Paper {id: 'paper/arxiv:1207.0580'})", "show", "paper/arxiv:1207.0580")]
    [InlineData("CREATE (:Paper {id: 'paper/mine', title: 5})", "show", "paper/mine")]
    [InlineData("MATCH (b:Benchmark {id: 'benchmark/mmlu'}) CREATE (:Paper {id: 'paper/mine', title: 'Mine'})-[:EVALUATES_ON]->(b)", "show", "paper/mine")]
    [InlineData("MATCH (b:Benchmark {id: 'benchmark/mmlu'}) SET b.aliases = 'M', b.papers = 'many', b.name = ['a']", "show", "benchmark/mmlu")]
    [InlineData("MATCH (b:Benchmark {id: 'benchmark/mmlu'}) SET b.papers = 'many'", "shared")]
    [InlineData("MATCH (b:Benchmark {id: 'benchmark/mmlu'}) SET b.papers = null", "stats")]
    public async Task Verb_OnValuesOfOtherKinds_Answers(string statement, params string[] words)
    {
        await WriteAsync(statement);
        var outcome = await _commandLine.RunAsync(words);

        Assert.Equal(ExitCode.Success, outcome.Code);
        Assert.NotEmpty(outcome.Results);
    }

    [Fact]
    public async Task Rebuild_BringsBackWhatABuildOwns_AndKeepsWhatItDoesNot()
    {
        await WriteAsync("MATCH (b:Benchmark {id: 'benchmark/gsm8k'}) DETACH DELETE b");
        await WriteAsync("MATCH (p:Paper {id: 'paper/arxiv:1207.0580'}) SET p.year = 1, p.note = 'mine' CREATE (p)<-[:READ]-(:Person {name: 'Ann'})");
        await _commandLine.RunAsync("rebuild");
        var outcome = await _commandLine.RunAsync(
            "query", "MATCH (b:Benchmark {id: 'benchmark/gsm8k'}), (p:Paper)<-[:READ]-(ann) RETURN b.papers AS papers, p.year AS year, p.note AS note, ann.name AS name",
            "--format", "csv");

        Assert.Equal("papers,year,note,name\r\n13,2012,mine,Ann\r\n", outcome.Results);
    }

    [Fact]
    public async Task Build_ThatBreaksAConstraint_NamesItAndWhatToTry()
    {
        await WriteAsync("CREATE CONSTRAINT one FOR (p:Paper) REQUIRE p.title IS UNIQUE");
        var file = _commandLine.Folder.Write("twin.jsonl", """
            {"id": "a:1", "title": "Equal", "abstract": "One."}
            {"id": "a:2", "title": "Equal", "abstract": "Two."}
            """);
        var outcome = await _commandLine.RunAsync("build", file);

        Assert.Equal(ExitCode.Store, outcome.Code);
        Assert.Contains("DROP CONSTRAINT `one`", outcome.Messages, StringComparison.Ordinal);
    }

    private async Task WriteAsync(string statement) =>
        Assert.Equal(ExitCode.Success, (await _commandLine.RunAsync("query", statement, "--write")).Code);
}
