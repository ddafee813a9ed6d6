using System.Text.Json;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Bench.Cypher;

/// <summary>A question of graph-bench.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Text">The statement.</param>
/// <param name="Parameters">The parameters of each run.</param>
internal sealed record Question(string Name, string Text, IReadOnlyList<Dictionary<string, Value>> Parameters)
{
    private const int Runs = 20;

    /// <summary>All of them, with the parameters of a data folder.</summary>
    public static IReadOnlyList<Question> All(string data)
    {
        var parameters = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "params.json"))).RootElement;
        var papers = Keys(parameters.GetProperty("papers"));
        var methods = Keys(parameters.GetProperty("methods"));
        var none = Enumerable.Repeat(new Dictionary<string, Value>(), Runs).ToList();
        var pairs = parameters.GetProperty("pairs").EnumerateArray()
            .Select(pair => new Dictionary<string, Value> { ["a"] = Value.Of(pair[0].GetString()), ["b"] = Value.Of(pair[1].GetString()) }).ToList();
        const string Shared = "MATCH (p:Paper {key:$k})-[:EVALUATES_ON]->(b:Benchmark)<-[:EVALUATES_ON]-(o:Paper) WHERE o.key<>p.key ";
        return
        [
            new("q1_point", "MATCH (p:Paper {key:$k}) RETURN p.title, p.year", papers),
            new("q2_share_benchmark", Shared + "RETURN o.key, count(b) AS c ORDER BY c DESC, o.key LIMIT 20", papers),
            new("q2b_share_count", Shared + "RETURN count(DISTINCT o.key)", papers),
            new(
                "q3_cooccur_top20",
                "MATCH (b1:Benchmark)<-[:EVALUATES_ON]-(p:Paper)-[:EVALUATES_ON]->(b2:Benchmark) WHERE b1.key<b2.key RETURN b1.key, b2.key, count(*) AS c ORDER BY c DESC, b1.key, b2.key LIMIT 20",
                none),
            new("q4_var1_3_distinct", "MATCH (m:Method {key:$k})-[*1..3]-(n) RETURN count(DISTINCT n)", methods),
            new("q5_shortest", "MATCH (a:Method {key:$a}), (b:Topic {key:$b}), p = shortestPath((a)-[*..6]-(b)) RETURN length(p)", pairs),
            new("q6_scan_contains", "MATCH (p:Paper) WHERE p.title CONTAINS 'graph' RETURN p.year, count(*) ORDER BY p.year", none),
            new("q7_count_all_rels", "MATCH ()-[r]->() RETURN count(*)", none),
            new("q8_year_group", "MATCH (p:Paper)-[:ABOUT]->(t:Topic) RETURN p.year, count(*) ORDER BY p.year", none),
        ];
    }

    private static List<Dictionary<string, Value>> Keys(JsonElement keys) =>
        [.. keys.EnumerateArray().Select(key => new Dictionary<string, Value> { ["k"] = Value.Of(key.GetString()) })];
}
