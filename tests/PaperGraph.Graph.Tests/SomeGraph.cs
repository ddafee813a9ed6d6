using System.Collections.Immutable;
using CsCheck;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Tests;

/// <summary>Small random graphs: schema types and foreign ones, self loops, properties of every form.</summary>
internal static class SomeGraph
{
    private static readonly string[] Ids = ["model/a", "model/b", "model/c", "topic/d", "note", "Z", "\uFF21", "\U0001D504"];

    private static readonly Gen<Value> AnyValue = Gen.OneOf(
        Gen.Int[0, 3].Select(number => Value.Of((long)number)), Gen.Long.Select(Value.Of), Gen.Double[0, 1].Select(Value.Of),
        Gen.OneOf("", "x", "y").Select(Value.Of), Gen.Bool.Select(Value.Of),
        Gen.Long[0, 9].List[0, 3].Select(items => Value.List(items)), Gen.OneOf("x", "y").List[0, 2].Select(items => Value.List(items)));

    private static readonly Gen<PropertyMap> Properties =
        Gen.Dictionary(Gen.OneOf("name", "papers", "support", "count", "note", "mine"), AnyValue)[0, 3].Select(pairs => PropertyMap.Of(pairs));

    public static Gen<string> Id { get; } = Gen.OneOf(Ids);

    public static Gen<GraphNode> Node { get; } =
        from id in Id
        from labels in Gen.OneOf("Concept", "Model", "Topic", "Mine").HashSet[0, 3]
        from properties in Properties
        select NodeOf(id, [.. labels.Order(StringComparer.Ordinal)], properties);

    public static Gen<GraphRelationship> Relationship { get; } =
        from type in Gen.OneOf("BROADER", "CO_OCCURS", "SCORES", "MY_NOTE")
        from start in Id
        from end in Id
        from value in Gen.OneOf("1", "2", "10")
        from properties in Properties
        select new GraphRelationship(type, start, end, type == "SCORES" ? properties.With(PropertyMap.Of(("value", Value.Of(value)))) : properties);

    /// <summary>A batch that names only nodes which exist afterwards, as every writer has to.</summary>
    public static Gen<GraphBatch> Batch { get; } =
        from deletedNodes in Id.List[0, 3]
        from deletedRelationships in Relationship.List[0, 3]
        from nodes in Node.List[0, 5]
        from relationships in Relationship.List[0, 8]
        select new GraphBatch
        {
            DeletedNodes = deletedNodes,
            DeletedRelationships = [.. deletedRelationships.Select(relationship => relationship.Key)],
            Nodes = [.. nodes, .. Ends(relationships).Select(id => NodeOf(id, [], PropertyMap.Empty))],
            Relationships = relationships,
        };

    /// <summary>Nodes with distinct ids and relationships between them, in any order; those of the schema have distinct keys.</summary>
    public static Gen<(GraphNode[] Nodes, GraphRelationship[] Relationships)> Graph { get; } =
        from nodes in Node.List[0, 8]
        from relationships in Relationship.List[0, 25]
        select (
            nodes.Concat(Ends(relationships).Select(id => NodeOf(id, ["Mine"], PropertyMap.Empty))).DistinctBy(node => node.Id).ToArray(),
            relationships.DistinctBy(relationship => relationship.Key).ToArray());

    /// <summary>A node whose property id is what it is called by.</summary>
    public static GraphNode NodeOf(string id, ImmutableArray<string> labels, PropertyMap properties) =>
        new(id, labels, properties.With(PropertyMap.Of(("id", Value.Of(id)))));

    public static GraphSnapshot Build(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        var builder = new GraphSnapshotBuilder();
        foreach (var node in nodes)
            builder.AddNode(node);
        foreach (var relationship in relationships)
            builder.AddRelationship(relationship);
        return builder.Build();
    }

    /// <summary>All of a graph as text, for comparing.</summary>
    public static string Show(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships) =>
        string.Join('\n', nodes.Select(node => $"{node.Id} :{string.Join(':', node.Labels)} {Show(node.Properties)}"))
        + "\n" + string.Join('\n', relationships.Select(relationship => $"{relationship.From} {relationship.Type} {relationship.To} {Show(relationship.Properties)}"));

    /// <summary>All of a snapshot as text, in its own order.</summary>
    public static string Show(GraphSnapshot graph) => Show(
        Enumerable.Range(0, graph.NodeCount).Select(node => graph.Node(node)),
        Enumerable.Range(0, graph.RelationshipCount).Select(relationship => graph.Relationship(relationship)));

    private static string Show(PropertyMap properties) => string.Join(' ', properties.Select(pair => $"{pair.Key}={pair.Value.Kind}:{pair.Value}"));

    private static IEnumerable<string> Ends(IEnumerable<GraphRelationship> relationships) =>
        relationships.SelectMany(relationship => new[] { relationship.From, relationship.To }).Distinct();
}
