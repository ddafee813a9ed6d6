using System.Text.Json;
using PaperGraph.Cli.Tests.Builds;
using PaperGraph.Concepts.Analysis.Clustering;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Conformance;

/// <summary>Communities beside igraph's, on a co-occurrence graph of real papers.</summary>
public sealed class CommunitiesTests
{
    private const int Papers = 5_000;

    // Python's igraph looks at weights only where they are named, and maximises another quality than modularity unless it is told.
    private const string BestOfTwenty = """
        import igraph, json, random, sys
        given = json.load(open(sys.argv[1]))
        graph = igraph.Graph(n=given["nodes"], edges=[edge[:2] for edge in given["edges"]])
        weights = [edge[2] for edge in given["edges"]]
        best = -1
        for seed in range(20):
            random.seed(seed)
            igraph.set_random_number_generator(random)
            found = graph.community_leiden(objective_function="modularity", weights=weights, n_iterations=-1)
            best = max(best, graph.modularity(found, weights=weights))
        print(json.dumps({"best": best, "ours": graph.modularity(given["communities"], weights=weights)}))
        """;

    [Fact]
    public async Task Find_CoOccurrenceOfFiveThousandPapers_IsAsModularAsIgraphsBestOfTwenty()
    {
        FullTier.Require("runs Python");
        using var commandLine = new CommandLine();
        await commandLine.BuildAsync(commandLine.Folder.Write("papers.jsonl", string.Join('\n', KilledBuildTests.FirstPapers(Papers))));
        var (nodes, edges) = await CoOccurrencesAsync(commandLine);

        var tree = CommunityFinder.Find(nodes, edges, cancellationToken: TestContext.Current.CancellationToken);

        var communities = tree.Levels()[^1];
        var file = commandLine.Folder.Write("graph.json", JsonSerializer.Serialize(new { nodes, edges = edges.Select(edge => new[] { edge.First, edge.Second, edge.Weight }), communities }));
        var told = JsonDocument.Parse(await Tool.RunPythonAsync(BestOfTwenty, ["igraph"], file)).RootElement;
        Assert.Equal(told.GetProperty("ours").GetDouble(), tree.Modularity, 1e-9);
        Assert.True(tree.Modularity >= 0.99 * told.GetProperty("best").GetDouble(), $"{tree.Modularity}, igraph {told}");
    }

    private static async Task<(int Nodes, LayoutEdge[] Edges)> CoOccurrencesAsync(CommandLine commandLine)
    {
        var rows = await commandLine.RunAsync("query", "MATCH (a:Concept)-[r:CO_OCCURS]->(b:Concept) RETURN a.id AS a, b.id AS b, r.count AS count", "--format", "jsonl", "--limit", "0");
        JsonElement[] pairs = [.. rows.Results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        var ids = pairs.SelectMany(pair => new[] { Text(pair, "a"), Text(pair, "b") }).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(id => id.Item, id => id.Index);
        return (ids.Count, [.. pairs.Select(pair => new LayoutEdge(ids[Text(pair, "a")], ids[Text(pair, "b")], pair.GetProperty("count").GetInt32()))]);

        static string Text(JsonElement pair, string name) => pair.GetProperty(name).GetString()!;
    }
}
