using System.Globalization;
using PaperGraph.Core.Querying;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Conformance;

/// <summary>The sample's graph in the programs that people take it to.</summary>
[Collection(nameof(ServerTests))]
public sealed class SampleElsewhereTests(SharedServer servers) : IAsyncLifetime
{
    private static readonly Dictionary<string, object> Parameters = new()
    {
        ["benchmark"] = "benchmark/gsm8k",
        ["concept"] = "method/chain-of-thought",
        ["method"] = "method/chain-of-thought",
        ["model"] = "model/gpt-3",
        ["paper"] = "paper/arxiv:2201.11903",
        ["author"] = "author/jason-wei",
        ["confidence"] = 0.7,
        ["minConfidence"] = 0,
        ["kind"] = "benchmark",
        ["limit"] = 10,
        ["other"] = "topic/language-model",
        ["papers"] = new[] { "paper/arxiv:2201.11903", "paper/arxiv:2203.11171" },
        ["text"] = "thought",
        ["topic"] = "topic/language-model",
    };

    private const string Reader = """
        import collections, json, sys
        import networkx as nx, igraph as ig
        graphml, link, gexf = sys.argv[1:]
        a = nx.read_graphml(graphml)
        b = nx.node_link_graph(json.load(open(link, encoding='utf-8')))
        c = ig.Graph.Read_GraphML(graphml)
        e = nx.read_gexf(gexf)
        def counts(values): return ' '.join(f'{k}={v}' for k, v in sorted(collections.Counter(values).items()))
        print(a.number_of_nodes(), a.number_of_edges(), counts(d['type'] for _, d in a.nodes(data=True)), counts(d['label'] for _, _, d in a.edges(data=True)))
        print(b.number_of_nodes(), b.number_of_edges(), counts(d['type'] for _, d in b.nodes(data=True)), counts(d['label'] for _, _, d in b.edges(data=True)))
        print(c.vcount(), c.ecount(), counts(c.vs['type']), counts(c.es['label']))
        print(e.number_of_nodes(), e.number_of_edges(), counts(d['category'] for _, d in e.nodes(data=True)), counts(d['rel'] for _, _, d in e.edges(data=True)))
        """;

    private readonly CommandLine _commandLine = new();

    public async ValueTask InitializeAsync() => await _commandLine.RunAsync("build", RepositoryFiles.At("samples", "papers.jsonl"));

    public ValueTask DisposeAsync()
    {
        _commandLine.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Export_ReadByNetworkXAndIgraph_HasTheCountsOfTheStore()
    {
        FullTier.Require("needs NetworkX and igraph");
        var (graphml, json, gexf) = (_commandLine.Folder.At("graph.graphml"), _commandLine.Folder.At("graph.json"), _commandLine.Folder.At("graph.gexf"));
        await _commandLine.RunAsync("export", "--format", "graphml", "-o", graphml);
        await _commandLine.RunAsync("export", "--format", "json", "-o", json);
        await _commandLine.RunAsync("export", "--format", "gexf", "-o", gexf);
        var read = await Tool.RunPythonAsync(Reader, ["networkx", "igraph"], graphml, json, gexf);
        var stats = (await _commandLine.RunAsync("stats", "-f", "csv")).Results;
        var (nodes, edges) = (Counts(stats, "nodes").Where(count => count.Name != "Concept").ToList(), Counts(stats, "relationships"));
        var expected = string.Create(
            CultureInfo.InvariantCulture, $"{nodes.Sum(count => count.Count)} {edges.Sum(count => count.Count)} {Write(nodes)} {Write(edges)}");
        Assert.Equal([expected, expected, expected, expected], read.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Export_LoadedIntoNeo4j_AnswersEveryNamedQuery()
    {
        var server = await servers.EmptyAsync();
        var script = await _commandLine.RunAsync("export", "--format", "cypher");
        foreach (var statement in CypherLibrary.Schema.Concat(CypherLibrary.StatementsIn(script.Results)))
            await server.RunAsync(statement);
        foreach (var query in CypherLibrary.Queries)
        {
            var isPath = query.Name == "shortest-path";
            var concept = query.Name switch { "compared-with" => "method/self-consistency", "variants" => "model/bert", _ => Parameters["concept"] };
            var parameters = new Dictionary<string, object>(Parameters) { ["concept"] = concept, ["from"] = isPath ? "benchmark/gsm8k" : 2020, ["to"] = isPath ? "benchmark/imagenet" : 2025 };
            Assert.True((await server.RunAsync(query.Text, parameters)).Count > 0, query.Name);
        }

        foreach (var (query, parameters, rows) in QueriesPage.Examples())
            Assert.Equal(rows, (await server.RunAsync(query.Text, parameters)).Select(QueriesPage.Write));

        var papers = await server.RunAsync("MATCH (p:Paper)-[:EVALUATES_ON|INTRODUCES]->(:Benchmark {id: 'benchmark/gsm8k'}) RETURN p.id ORDER BY p.id");
        var shared = (await _commandLine.RunAsync("shared", "benchmark/gsm8k", "-f", "csv")).Results.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
        Assert.Equal(shared.Select(row => row.Split(',')[2]).Order(StringComparer.Ordinal), papers.Select(row => row[0].GetString()));
    }

    private static List<(string Name, long Count)> Counts(string csv, string what) =>
    [
        .. csv.Split("\r\n").Select(row => row.Split(',')).Where(row => row[0] == what)
            .Select(row => (row[1], long.Parse(row[2], CultureInfo.InvariantCulture))).OrderBy(count => count.Item1, StringComparer.Ordinal),
    ];

    private static string Write(IEnumerable<(string Name, long Count)> counts) =>
        string.Join(' ', counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Name}={count.Count}")));
}
