using PaperGraph.Core.Querying;

namespace PaperGraph.Bench.Cypher;

/// <summary>Loads the graph-bench data by the engine's own LOAD CSV.</summary>
internal static class GraphLoad
{
    private static readonly (string Label, string Properties)[] Nodes =
    [
        ("Paper", "key: r.key, id: toInteger(r.id), title: r.title, year: toInteger(r.year), venue: r.venue"),
        ("Method", "key: r.key, id: toInteger(r.id), name: r.name"),
        ("Model", "key: r.key, id: toInteger(r.id), name: r.name"),
        ("Topic", "key: r.key, id: toInteger(r.id), name: r.name"),
        ("Benchmark", "key: r.key, id: toInteger(r.id), name: r.name"),
    ];

    private static readonly (string Type, string Label)[] Relationships =
        [("USES_METHOD", "Method"), ("USES_MODEL", "Model"), ("ABOUT", "Topic"), ("EVALUATES_ON", "Benchmark")];

    /// <summary>The statements, in their order.</summary>
    public static IEnumerable<string> Statements()
    {
        foreach (var (label, properties) in Nodes)
        {
            yield return $"CREATE CONSTRAINT FOR (n:{label}) REQUIRE n.key IS UNIQUE";
            yield return $"LOAD CSV WITH HEADERS FROM 'file:///{label}.csv' AS r CREATE (:{label} {{{properties}}})";
        }

        foreach (var (type, label) in Relationships)
        {
            yield return $"LOAD CSV WITH HEADERS FROM 'file:///{type}.csv' AS r MATCH (p:Paper {{key: r.from}}), (c:{label} {{key: r.to}}) "
                + $"CREATE (p)-[:{type} {{conf: toFloat(r.conf)}}]->(c)";
        }
    }

    public static async Task RunAsync(ICypherRunner engine)
    {
        foreach (var statement in Statements())
            await engine.RunAsync(new(statement) { MayWrite = true });
    }
}
