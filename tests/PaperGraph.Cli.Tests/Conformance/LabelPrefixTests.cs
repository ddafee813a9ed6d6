using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Conformance;

/// <summary>Several graphs in one database, told apart by their labels' prefixes.</summary>
[Collection(nameof(ServerTests))]
public sealed class LabelPrefixTests(SharedServer shared)
{
    private const string Forgotten = "arxiv:2201.11903";

    [Fact]
    public async Task Graphs_InOneDatabase_NeitherSeeNorTouchEachOther()
    {
        var server = await shared.EmptyAsync();
        await server.RunAsync("CREATE (:Book {id: 'B1'})");
        using var served = new CommandLine(server.Address);
        using var whole = new CommandLine();
        using var part = new CommandLine();
        foreach (var file in new[] { whole, part })
            await file.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));
        await part.RunAsync("forget", Forgotten);
        string[][] stores = [[], ["--label-prefix", "PG_"], ["--label-prefix", "Q"]];
        foreach (var store in stores)
            await served.BuildAsync([RepositoryFiles.At("samples", "papers.jsonl"), .. store]);
        foreach (var store in stores)
            await AssertSameAsync(whole, served, store);

        Assert.Equal(ExitCode.Success, (await served.RunAsync("forget", Forgotten)).Code);
        Assert.Equal(ExitCode.Success, (await served.RunAsync(["rebuild", .. stores[1]])).Code);
        await AssertSameAsync(part, served, stores[0]);
        await AssertSameAsync(whole, served, stores[1]);
        Assert.Equal(ExitCode.Success, (await served.RunAsync(["forget", Forgotten, .. stores[2]])).Code);
        await AssertSameAsync(part, served, stores[0]);
        await AssertSameAsync(whole, served, stores[1]);
        await AssertSameAsync(part, served, stores[2]);
        Assert.Single(await server.RunAsync("MATCH (n:Book {id: 'B1'}) WHERE size(labels(n)) = 1 RETURN n"));
    }

    [Fact]
    public async Task Prefix_WithAFile_IsAnErrorOfUsage()
    {
        using var commandLine = new CommandLine();
        var outcome = await commandLine.RunAsync("stats", "--label-prefix", "PG_");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("--label-prefix is for a Neo4j server", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prefix_ThatIsNoName_IsAnErrorOfUsage()
    {
        using var commandLine = new CommandLine("http://127.0.0.1:9");
        var outcome = await commandLine.RunAsync("stats", "--label-prefix", "P-G");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("'P-G' is no prefix of labels", outcome.Messages, StringComparison.Ordinal);
    }

    private static async Task AssertSameAsync(CommandLine file, CommandLine served, string[] store)
    {
        foreach (var question in new string[][] { ["export", "--format", "json"], ["export", "--format", "graphml", "--labels", "Paper,Model"], ["stats", "-f", "json"], ["search", "chain", "-n", "1", "-f", "json"] })
        {
            var (expected, actual) = (await file.RunAsync(question), await served.RunAsync([.. question, .. store]));
            Assert.True(expected.Code == actual.Code, $"{string.Join(' ', question)}: {actual.Messages}");
            if (question[0] != "search")
                Assert.Equal(expected.Results, actual.Results);
        }
    }
}
