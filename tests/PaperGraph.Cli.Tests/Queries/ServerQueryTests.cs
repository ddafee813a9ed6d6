using System.Text;
using System.Text.Json;
using PaperGraph.Core.Querying;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Queries;

/// <summary><c>query</c> on the sample in a real server.</summary>
[Collection(nameof(ServerTests))]
public sealed class ServerQueryTests(SharedServer shared)
{
    [Fact]
    public async Task Sample_OnAServer_IsAskedInEveryWay()
    {
        var server = await shared.EmptyAsync();
        using var commandLine = new CommandLine(server.Address);
        await commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));
        await AssertSourcesAsync(commandLine);
        await AssertTypesAsync(commandLine);
        await AssertWritesAsync(commandLine);
        await AssertLimitsAsync(commandLine);
        await AssertNothingRunsAsync(commandLine);
    }

    private static async Task AssertSourcesAsync(CommandLine commandLine)
    {
        string[] parameter = ["-p", "benchmark=benchmark/gsm8k", "-p", "limit=50", "-p", "minConfidence=0", "-f", "csv"];
        var query = CypherLibrary.Queries.First(query => query.Name == "papers-of-benchmark");
        var file = commandLine.Folder.Write("q.cypher", query.Text + ";\n");
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(query.Text));
        var named = await commandLine.RunAsync(["query", "papers-of-benchmark", .. parameter]);
        var usual = await commandLine.RunAsync("query", "papers-of-benchmark", "-p", "benchmark=benchmark/gsm8k", "-f", "csv");
        var two = await commandLine.RunAsync("query", "papers-of-benchmark", "-p", "benchmark=benchmark/gsm8k", "-f", "csv", "--limit", "2");

        Assert.StartsWith("paper,title,relationship,confidence,evidence\r\npaper/", named.Results, StringComparison.Ordinal);
        Assert.Equal(named.Results, usual.Results);
        var sure = await commandLine.RunAsync("query", "papers-of-benchmark", "-p", "benchmark=benchmark/gsm8k", "-f", "csv", "--min-confidence", "1");
        Assert.Equal("paper,title,relationship,confidence,evidence\r\n", sure.Results);
        Assert.Equal(3, two.Results.Split("\r\npaper/").Length);
        Assert.Equal(14, named.Results.Split("\r\npaper/").Length);
        Assert.Equal(named.Results, (await commandLine.RunAsync(["query", query.Text, .. parameter])).Results);
        Assert.Equal(named.Results, (await commandLine.RunAsync(["query", "--file", file, .. parameter])).Results);
        Assert.Equal(named.Results, (await commandLine.RunAsync(input, ["query", "-", .. parameter])).Results);
        var wrong = await commandLine.RunAsync("query", "--file", commandLine.Folder.Write("wrong.cypher", "MATCH (n)\nRETRUN n"));
        Assert.Equal(ExitCode.Query, wrong.Code);
        Assert.Contains("wrong.cypher:2:1: Invalid input 'RETRUN'", wrong.Messages, StringComparison.Ordinal);
    }

    private static async Task AssertTypesAsync(CommandLine commandLine)
    {
        var outcome = await commandLine.RunAsync("query", "RETURN $x AS x, [$x, 1.0, null] AS l, {a: 1e22} AS m", "-p", "x=1", "-f", "jsonl");
        Assert.Equal("""{"x":1,"l":[1,1.0,null],"m":{"a":1.0E22}}""" + "\n", outcome.Results);
        var path = await commandLine.RunAsync("query", "MATCH p = (:Benchmark {id: 'benchmark/gsm8k'})<-[:INTRODUCES]-(:Paper) RETURN p", "-f", "json");
        using var json = JsonDocument.Parse(path.Results);
        Assert.Equal("benchmark/gsm8k", json.RootElement[0].GetProperty("p").GetProperty("nodes")[0].GetProperty("id").GetString());
        var plan = await commandLine.RunAsync("query", "EXPLAIN MATCH (b:Benchmark {id: 'benchmark/gsm8k'}) RETURN b.name");
        Assert.Contains("NodeUniqueIndexSeek", plan.Results, StringComparison.Ordinal);
    }

    private static async Task AssertWritesAsync(CommandLine commandLine)
    {
        const string Write = "CREATE (n:Mine {x: 1}) RETURN n";
        var refused = await commandLine.RunAsync("query", Write);
        Assert.Equal(ExitCode.Query, refused.Code);
        Assert.Contains("try: --write", refused.Messages, StringComparison.Ordinal);

        var written = await commandLine.RunAsync("query", Write, "--write");
        Assert.Contains("(:Mine {x: 1})", written.Results, StringComparison.Ordinal);
        Assert.Contains("1 node created, 1 value set, 1 label added", written.Messages, StringComparison.Ordinal);
        Assert.Equal("c\r\n1\r\n", (await commandLine.RunAsync("query", "MATCH (n:Mine) RETURN count(n) AS c", "-f", "csv")).Results);
    }

    private static async Task AssertLimitsAsync(CommandLine commandLine)
    {
        var cut = await commandLine.RunAsync("query", "UNWIND range(1, 2000000000) AS i RETURN i");
        Assert.Contains("more than these 1,000 rows", cut.Messages, StringComparison.Ordinal);
        Assert.Equal(5_000, (await commandLine.RunAsync("query", "UNWIND range(1, 5000) AS i RETURN i", "-f", "jsonl")).Results.Trim().Split('\n').Length);
        var slow = await commandLine.RunAsync("query", Slow, "--timeout", "0.5");
        Assert.Equal(ExitCode.Query, slow.Code);
        Assert.Contains("ended after 0.5 s", slow.Messages, StringComparison.Ordinal);
    }

    private static async Task AssertNothingRunsAsync(CommandLine commandLine)
    {
        var running = await commandLine.RunAsync("query", "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'UNWIND' RETURN count(*) AS c", "-f", "jsonl");
        Assert.Equal("{\"c\":1}\n", running.Results); // itself
    }

    private const string Slow = "UNWIND range(1, 2000000000) AS i WITH i WHERE i % 7 = 3 RETURN count(i)";
}
