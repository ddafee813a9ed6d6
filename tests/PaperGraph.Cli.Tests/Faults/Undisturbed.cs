using System.IO.Compression;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Faults;

/// <summary>What a build gives that nothing disturbs: the graph of the same papers in a file, whose export is that of a server byte for byte.</summary>
internal static class Undisturbed
{
    /// <summary>The graph as GraphML.</summary>
    public static async Task<string> BuildAsync(params string[] inputs)
    {
        using var file = new CommandLine();
        await file.BuildAsync(inputs);
        return (await file.RunAsync("export", "-f", "graphml")).Results;
    }

    /// <summary>Fails unless a server holds that graph, a record for each paper, and nothing twice.</summary>
    public static async Task AssertIsAsync(string graph, int papers, CommandLine served, Neo4jServer server)
    {
        var export = await served.RunAsync("export", "-f", "graphml");
        Assert.True(export.Code == ExitCode.Success, export.Messages);
        Assert.Equal(graph, export.Results);
        Assert.Equal(papers, await CountAsync(server, "MATCH (r:PaperGraphRecord {kind: 'paper'}) RETURN count(r)"));
        Assert.Equal(papers, await CountAsync(server, "MATCH (r:PaperGraphRecord {kind: 'paper'}) RETURN count(DISTINCT r.paperId)"));
        Assert.Equal(1, await CountAsync(server, "MATCH (m:PaperGraphRecord {kind: 'meta'}) RETURN count(m)"));
        Assert.Equal(0, await CountAsync(server, "MATCH (a)-[r]->(b) WITH a, type(r) AS type, b, [r.paper, r.metric, r.setting, r.value] AS key, count(*) AS times WHERE times > 1 RETURN count(*)"));
        Assert.Equal(0, await CountAsync(server, "MATCH (n) WHERE n.id IS NOT NULL WITH n.id AS id, count(*) AS times WHERE times > 1 RETURN count(*)"));
    }

    /// <summary>The first papers of the shared corpus, as a file of JSON Lines.</summary>
    public static string FirstPapers(TemporaryFolder folder, int count)
    {
        using var file = File.OpenRead(SharedData.At("data", "corpus", "papers-50k.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        return folder.Write($"papers-{count}.jsonl", string.Join('\n', Enumerable.Range(0, count).Select(_ => reader.ReadLine()!)));
    }

    private static async Task<long> CountAsync(Neo4jServer server, string statement) => (await server.RunAsync(statement))[0][0].GetInt64();
}
