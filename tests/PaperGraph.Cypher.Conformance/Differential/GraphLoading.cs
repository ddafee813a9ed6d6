using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Writes a graph whose nodes have ids by statements that both engines know.</summary>
internal static class GraphLoading
{
    private const string WriteNodes = "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties";

    private const string WriteRelationships =
        "UNWIND $rows AS row MATCH (a {id: row.from}) MATCH (b {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties";

    /// <summary>Writes it into the empty graph of an engine.</summary>
    public static async Task LoadAsync(ISubject subject, IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        await RunAsync(subject, WriteNodes, nodes.Select(node => Map(
            ("labels", Value.List(node.Labels)), ("properties", Value.Of(ValueMap.Of(node.Properties))))));
        await RunAsync(subject, WriteRelationships, relationships.Select(link => Map(
            ("type", Value.Of(link.Type)), ("from", Value.Of(link.From)), ("to", Value.Of(link.To)), ("properties", Value.Of(ValueMap.Of(link.Properties))))));
    }

    private static Value Map(params IEnumerable<(string Key, Value Value)> entries) => Value.Of(ValueMap.Of(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))));

    private static async Task RunAsync(ISubject subject, string statement, IEnumerable<Value> rows)
    {
        foreach (var part in rows.Chunk(500))
        {
            var outcome = await subject.RunAsync(statement, new Dictionary<string, Value> { ["rows"] = Value.List(part) });
            if (outcome.Failure is { } failure)
                throw new InvalidOperationException($"The graph cannot be written: {failure}");
        }
    }
}
