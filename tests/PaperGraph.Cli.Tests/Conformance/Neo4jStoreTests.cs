using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Conformance;

/// <summary>The command line on a Neo4j server gives what it gives on a file.</summary>
[Collection(nameof(ServerTests))]
public sealed class Neo4jStoreTests(SharedServer shared)
{
    private static readonly string[][] Questions =
    [
        ["export", "--format", "graphml"], ["export", "--format", "json"], ["export", "--format", "cypher"],
        ["stats", "-f", "json"], ["papers", "-n", "0", "-f", "json"], ["papers", "benchmark/gsm8k", "-f", "json"], ["concepts", "-n", "0", "-f", "json"],
        ["show", "arxiv:2201.11903", "-f", "json"], ["explore", "topic/language-model", "--evidence", "-f", "json"],
        ["path", "benchmark/gsm8k", "benchmark/imagenet", "-f", "json"], ["shared", "-n", "0", "-f", "json"], ["shared", "benchmark/gsm8k"],
    ];

    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    public async Task Sample_BuiltIntoAServer_AnswersEveryVerbAsTheFileDoes(string protocol)
    {
        if (protocol == "bolt")
            BoltBuild.Require();
        var server = await shared.EmptyAsync();
        using var file = new CommandLine();
        using var served = new CommandLine(protocol == "bolt" ? server.BoltAddress : server.Address);
        foreach (var commandLine in new[] { file, served })
            await commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));
        await AssertSameAsync(file, served);

        var again = await served.RunAsync("build", RepositoryFiles.At("samples", "papers.jsonl"));
        Assert.Contains("60 unchanged", again.Results, StringComparison.Ordinal);
        foreach (var commandLine in new[] { file, served })
            Assert.Equal(ExitCode.Success, (await commandLine.RunAsync("forget", "arxiv:2201.11903")).Code);
        await AssertSameAsync(file, served);
    }

    [Fact]
    public async Task Bolt_InABuildWithoutIt_NamesTheBuildAndTheHttpAddressAndNoPassword()
    {
        BoltBuild.RequireNone();
        using var commandLine = new CommandLine("neo4j+s://ada:a-secret@example.org:7687");
        var outcome = await commandLine.RunAsync("stats");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("-p:Neo4jDriver=true", outcome.Messages, StringComparison.Ordinal);
        Assert.Contains("--store https://example.org:7473", outcome.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_ThatIsDown_IsNamedWithoutThePassword()
    {
        using var commandLine = new CommandLine("http://ada:a-secret@127.0.0.1:9");
        var outcome = await commandLine.RunAsync("build", RepositoryFiles.At("samples", "papers.jsonl"));

        Assert.Contains("http://127.0.0.1:9/neo4j does not answer", outcome.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", outcome.Messages + await File.ReadAllTextAsync(commandLine.Folder.At("test.log"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task AssertSameAsync(CommandLine file, CommandLine served)
    {
        foreach (var question in Questions)
        {
            var (expected, actual) = (await file.RunAsync(question), await served.RunAsync(question));
            Assert.True(expected.Code == actual.Code, $"{string.Join(' ', question)}: {actual.Messages}");
            Assert.Equal(expected.Results, actual.Results);
        }
    }
}
