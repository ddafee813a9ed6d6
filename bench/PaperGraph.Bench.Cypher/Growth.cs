using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Bench.Cypher;

/// <summary>How costs grow from a graph to one of eight times its size, with degrees, batches and answers alike: time goes as the size to the exponent.</summary>
internal static class Growth
{
    private const int Nodes = 25_000;
    private const int Factor = 8;
    private const int WarmUps = 20;
    private const int BatchSize = 1_000;

    private static readonly (string Name, int Runs, string Statement)[] Kinds =
    [
        ("lookup", 400, "MATCH (n:Node {key: $a}) RETURN n.key"),
        ("two hops", 400, "MATCH (:Node {key: $a})-[:LINK]->()-[:LINK]->(c) RETURN count(c.key)"),
        ("shortest path", 200, "MATCH (a:Node {key: $a}), (b:Node {key: $b}), p = shortestPath((a)-[:LINK*]-(b)) RETURN length(p)"),
        ("MERGE node", 200, "MERGE (:Node {key: $new})"),
        ("MERGE relationship", 200, "MATCH (a:Node {key: $a}), (b:Node {key: $b}) MERGE (a)-[:LINK]->(b)"),
        ("batch of 1,000", 20, "UNWIND $keys AS key MATCH (a:Node {key: key}), (b:Node {key: $b}) MERGE (a)-[:NEAR]->(b)"),
    ];

    /// <summary>Measures and prints.</summary>
    /// <param name="word">What the names of the statements have in them.</param>
    public static async Task RunAsync(string word)
    {
        var kinds = Kinds.Where(kind => kind.Name.Contains(word, StringComparison.Ordinal)).ToArray();
        var (small, large) = (await MeasureAsync(new(Nodes), kinds), await MeasureAsync(new(Nodes * Factor), kinds));
        Console.WriteLine($"| statement | {Nodes:n0} nodes: ms | processor ms | {Nodes * Factor:n0} nodes: ms | processor ms | exponent | of processor time |\n|---|---|---|---|---|---|---|");
        for (var i = 0; i < kinds.Length; i++)
        {
            Console.WriteLine(
                $"| {kinds[i].Name} | {small[i].Median:0.000} | {small[i].Processor:0.000} | {large[i].Median:0.000} | {large[i].Processor:0.000} "
                + $"| {Exponent(small[i].Median, large[i].Median):0.00} | {Exponent(small[i].Processor, large[i].Processor):0.00} |");
        }
    }

    private static double Exponent(double small, double large) => Math.Log(large / small, Factor);

    private static async Task<List<Timing>> MeasureAsync(RegularGraph graph, (string Name, int Runs, string Statement)[] kinds)
    {
        await using var store = await BenchStore.CreateAsync();
        await store.LoadAsync(graph);
        await store.RunAsync("CREATE CONSTRAINT FOR (n:Node) REQUIRE n.key IS UNIQUE");
        var random = new Random(11);
        var timings = new List<Timing>();
        foreach (var (_, runs, statement) in kinds)
        {
            var timing = new Timing();
            for (var run = -WarmUps; run < runs; run++)
            {
                var parameters = Parameters(graph.Nodes, random);
                await (run < 0 ? new Timing() : timing).AddAsync(() => store.RunAsync(statement, parameters));
            }

            timings.Add(timing);
        }

        return timings;
    }

    private static Dictionary<string, Value> Parameters(int nodes, Random random)
    {
        Value Any() => Value.Of(RegularGraph.Key(random.Next(nodes)));
        return new()
        {
            ["a"] = Any(),
            ["b"] = Any(),
            ["new"] = Value.Of(RegularGraph.Key(nodes + random.Next(1_000_000))),
            ["keys"] = Value.List(Enumerable.Range(0, BatchSize).Select(_ => Any())),
        };
    }
}
