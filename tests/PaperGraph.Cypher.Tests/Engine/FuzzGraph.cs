using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Tests.Engine;

/// <summary>A small graph for statements of any kind, and what must hold of it whatever they did.</summary>
internal static class FuzzGraph
{
    private static readonly string[] Statements =
    [
        "UNWIND range(0, 11) AS i CREATE (:A {k: i % 5, s: ['alpha', 'beta', 'gamma'][i % 3] + i, f: i / 4.0, b: i % 2 = 0}), (:B {k: i % 4, l: [i, i + 1]}), (:C {k: i})",
        "MATCH (a:A), (b) WHERE (a.k * 7 + b.k * 3 + size(labels(b))) % 5 = 1 AND id(a) <> id(b) CREATE (a)-[:R {w: b.k}]->(b)",
        "MATCH (b:B), (c:C) WHERE (b.k + c.k) % 6 = 0 CREATE (b)-[:S {w: 1.5}]->(c), (c)-[:R]->(c)",
        "CREATE INDEX ak FOR (n:A) ON (n.k)", "CREATE FULLTEXT INDEX texts FOR (n:A|B) ON EACH [n.s]", "CREATE CONSTRAINT uk FOR (n:U) REQUIRE n.k IS UNIQUE",
    ];

    public static async Task<MemoryGraph> CreateAsync()
    {
        var graph = new MemoryGraph();
        using var engine = new CypherEngine(graph);
        foreach (var statement in Statements)
            await engine.RunAsync(new(statement) { MayWrite = true });
        return graph;
    }

    /// <summary>Parameters that the statements name.</summary>
    public static Dictionary<string, Value> Parameters { get; } = new()
    {
        ["p"] = Value.Of(2L),
        ["t"] = Value.Of("A"),
        ["key"] = Value.Of("k"),
        ["rows"] = Value.List(Value.List(Value.Of(1L), Value.Of(2L)), Value.List(Value.Null, Value.Of("x"))),
    };

    /// <summary>Counts agree with scans, and every relationship lies once at each of its ends and nowhere else.</summary>
    public static void Check(GraphView view)
    {
        var nodes = Enumerable.Range(0, view.NodeCapacity).Where(view.HasNode).ToArray();
        var relationships = Enumerable.Range(0, view.RelationshipCapacity).Where(view.HasRelationship).ToArray();
        Assert.Equal(view.NodeCount, nodes.Length);
        Assert.Equal(view.RelationshipCount, relationships.Length);
        for (var label = 0; label < view.Labels.Names.Count; label++)
            Assert.Equal(view.CountNodes(label), nodes.Count(node => view.HasLabel(node, label)));
        for (var type = 0; type < view.Types.Names.Count; type++)
            Assert.Equal(view.CountRelationships(type), relationships.Count(relationship => view.TypeOf(relationship) == type));
        Assert.Equal(
            relationships.Select(relationship => (relationship, view.StartNode(relationship), view.EndNode(relationship))).Order(),
            nodes.SelectMany(node => Ends(view, node, outgoing: true)).Order());
        Assert.Equal(
            relationships.Select(relationship => (relationship, view.EndNode(relationship), view.StartNode(relationship))).Order(),
            nodes.SelectMany(node => Ends(view, node, outgoing: false)).Order());
    }

    private static IEnumerable<(int Relationship, int Node, int Other)> Ends(GraphView view, int node, bool outgoing)
    {
        var neighbours = outgoing ? view.Outgoing(node) : view.Incoming(node);
        return neighbours.Relationships.ToArray().Zip(neighbours.Nodes.ToArray(), (relationship, other) => (relationship, node, other));
    }
}
