using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis.Snapshots;

/// <summary>Lists of concepts.</summary>
internal static class ConceptAnswers
{
    private static readonly string[] Shown = [PropertyNames.Name, PropertyNames.Papers, PropertyNames.FirstYear, PropertyNames.LastYear, PropertyNames.Aliases];

    public static IEnumerable<SnapshotAnswer> All { get; } =
    [
        new("concepts", ["concept", .. Shown, "confidence"], Concepts),
        new("concepts-confidence", ["concept", .. Shown, "confidence"], ByConfidence),
        new("concepts-degree", ["concept", .. Shown, "degree", "confidence"], ByDegree),
        new("show-concept", ["concept", .. Shown, "confidence"], Concept),
        new("concepts-rank", ["concept", "other", "papers"], CoOccurrences),
    ];

    private static IEnumerable<Value[]> Concepts(GraphSnapshot graph, QueryParameters parameters) => Left(graph, parameters)
        .OrderByDescending(concept => graph.NodeInteger(concept, PropertyNames.Papers)).ThenBy(graph.NodeId, CodePointOrder.Instance)
        .Take(parameters.Limit).Select(concept => (Value[])[.. Row(graph, concept), graph.ConfidenceOf(concept, parameters.MinConfidence)]);

    private static IEnumerable<Value[]> ByConfidence(GraphSnapshot graph, QueryParameters parameters) => Left(graph, parameters)
        .Select(concept => (Node: concept, Confidence: graph.ConfidenceOf(concept, parameters.MinConfidence)))
        .OrderByDescending(concept => concept.Confidence.AsFloat()).ThenByDescending(concept => graph.NodeInteger(concept.Node, PropertyNames.Papers))
        .ThenBy(concept => graph.NodeId(concept.Node), CodePointOrder.Instance)
        .Take(parameters.Limit).Select(concept => (Value[])[.. Row(graph, concept.Node), concept.Confidence]);

    private static IEnumerable<Value[]> Concept(GraphSnapshot graph, QueryParameters parameters) =>
        graph.TryFindNode(parameters.Text("concept"), out var concept) && graph.IsConcept(concept)
            ? [[.. Row(graph, concept), graph.ConfidenceOf(concept, parameters.MinConfidence)]]
            : [];

    private static IEnumerable<Value[]> ByDegree(GraphSnapshot graph, QueryParameters parameters) => Left(graph, parameters)
        .Select(concept => (Node: concept, Degree: Degree(graph, concept, parameters.MinConfidence)))
        .OrderByDescending(concept => concept.Degree).ThenByDescending(concept => graph.NodeInteger(concept.Node, PropertyNames.Papers))
        .ThenBy(concept => graph.NodeId(concept.Node), CodePointOrder.Instance)
        .Take(parameters.Limit).Select(concept => (Value[])[.. Row(graph, concept.Node), Value.Of(concept.Degree), graph.ConfidenceOf(concept.Node, parameters.MinConfidence)]);

    private static IEnumerable<Value[]> CoOccurrences(GraphSnapshot graph, QueryParameters parameters)
    {
        if (!graph.TryGetType(RelationshipTypes.CoOccurs, out var type))
            return [];
        var pairs = graph.Concepts(Value.Null).SelectMany(concept => graph.Outgoing(concept, type).ToArray()).Where(pair => graph.IsConcept(graph.EndNode(pair)));
        return pairs.OrderBy(pair => graph.NodeId(graph.StartNode(pair)), CodePointOrder.Instance).ThenBy(pair => graph.NodeId(graph.EndNode(pair)), CodePointOrder.Instance)
            .Select(pair => (Value[])
            [
                Value.Of(graph.NodeId(graph.StartNode(pair))), Value.Of(graph.NodeId(graph.EndNode(pair))), graph.RelationshipProperty(pair, PropertyNames.Count),
            ]);
    }

    private static Value[] Row(GraphSnapshot graph, int concept) => [Value.Of(graph.NodeId(concept)), .. Shown.Select(property => graph.NodeProperty(concept, property))];

    private static IEnumerable<int> Left(GraphSnapshot graph, QueryParameters parameters) =>
        graph.Concepts(parameters["kind"]).Where(concept => graph.Stays(concept, parameters.MinConfidence));

    private static long Degree(GraphSnapshot graph, int node, double least)
    {
        var degree = 0L;
        foreach (var relationship in graph.Outgoing(node))
            degree += Counts(relationship, graph.EndNode(relationship)) ? 1 : 0;
        foreach (var relationship in graph.Incoming(node))
            degree += Counts(relationship, graph.StartNode(relationship)) ? 1 : 0;
        return degree;

        bool Counts(int relationship, int other) => graph.IsOurs(other) && graph.IsSure(relationship, least) && graph.Stays(other, least);
    }
}
