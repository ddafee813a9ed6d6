using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Writes a graph whose nodes have ids by statements that both engines know.</summary>
internal static class GraphLoading
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    private const string WriteNodes = "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties";

    private const string WriteRelationships =
        "UNWIND $rows AS row MATCH (a {id: row.from}) MATCH (b {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties";

    // One text for all graphs, so that a server plans it once.
    private const string WriteGraph =
        """
        UNWIND $nodes AS row CREATE (n:$(row.labels)) SET n = row.properties
        WITH collect(n) AS nodes UNWIND $links AS row WITH nodes[row.from] AS a, nodes[row.to] AS b, row
        CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
        """;

    /// <summary>Writes what one engine has into the empty graph of another.</summary>
    public static async Task CopyAsync(ISubject from, ISubject to)
    {
        var nodes = (await from.RunAsync("MATCH (n) RETURN n", NoParameters)).Rows.Select(row => row[0].AsNode()).ToList();
        var places = nodes.Select((node, place) => (node.Id, place)).ToDictionary(pair => pair.Id, pair => Value.Of((long)pair.place));
        var links = (await from.RunAsync("MATCH ()-[r]->() RETURN r", NoParameters)).Rows.Select(row => row[0].AsRelationship());
        await RunAsync(to, WriteGraph, new Dictionary<string, Value>
        {
            ["nodes"] = Value.List(nodes.Select(Row)),
            ["links"] = Value.List(links.Select(link => Row(link, places[link.From], places[link.To]))),
        });
    }

    /// <summary>Writes it into the empty graph of an engine.</summary>
    public static async Task LoadAsync(ISubject subject, IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        await RunAsync(subject, WriteNodes, nodes.Select(Row));
        await RunAsync(subject, WriteRelationships, relationships.Select(link => Row(link, Value.Of(link.From), Value.Of(link.To))));
    }

    private static Value Row(GraphNode node) => Map(("labels", Value.List(node.Labels)), ("properties", Value.Of(ValueMap.Of(node.Properties))));

    private static Value Row(GraphRelationship link, Value from, Value to) =>
        Map(("type", Value.Of(link.Type)), ("from", from), ("to", to), ("properties", Value.Of(ValueMap.Of(link.Properties))));

    private static Value Map(params IEnumerable<(string Key, Value Value)> entries) => Value.Of(ValueMap.Of(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))));

    private static async Task RunAsync(ISubject subject, string statement, IEnumerable<Value> rows)
    {
        foreach (var part in rows.Chunk(500))
            await RunAsync(subject, statement, new Dictionary<string, Value> { ["rows"] = Value.List(part) });
    }

    private static async Task RunAsync(ISubject subject, string statement, Dictionary<string, Value> parameters)
    {
        if ((await subject.RunAsync(statement, parameters)).Failure is { } failure)
            throw new InvalidOperationException($"The graph cannot be written: {failure}");
    }
}
