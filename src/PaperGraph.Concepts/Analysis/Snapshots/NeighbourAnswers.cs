using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis.Snapshots;

/// <summary>What lies one step from some nodes.</summary>
internal static class NeighbourAnswers
{
    private static readonly string[] Weights = [PropertyNames.Confidence, PropertyNames.Count, PropertyNames.Support];
    private static readonly string[] ScoreKey = [PropertyNames.Paper, PropertyNames.Metric, PropertyNames.Setting, PropertyNames.Value];

    public static IEnumerable<SnapshotAnswer> All { get; } =
    [
        new("neighbours", ["node", "relationship", "outgoing", "id", "name", "weight", "value", "evidence"], Neighbours),
        new("adjacent-nodes", ["id"], AdjacentNodes),
    ];

    private static IEnumerable<Value[]> Neighbours(GraphSnapshot graph, QueryParameters parameters)
    {
        var (among, evidence) = (parameters.TextsOrNull("among"), parameters.Flag("evidence"));
        return from node in graph.Find(parameters.Texts("nodes").Order(CodePointOrder.Instance)).Where(node => graph.Stays(node, parameters.MinConfidence))
               from step in Order(graph, Around(graph, node, parameters.MinConfidence).Where(step => among is null || among.Contains(graph.NodeId(step.Other))))
               select (Value[])
               [
                   Value.Of(graph.NodeId(node)), Value.Of(graph.TypeName(step.Relationship)), Value.Of(step.Outgoing), Value.Of(graph.NodeId(step.Other)),
                   graph.NameOf(step.Other, PropertyNames.Name, PropertyNames.Title), Weight(graph, step.Relationship),
                   evidence ? graph.RelationshipProperty(step.Relationship, PropertyNames.Value) : Value.Null,
                   evidence ? graph.RelationshipProperty(step.Relationship, PropertyNames.Evidence) : Value.Null,
               ];
    }

    private static IEnumerable<Value[]> AdjacentNodes(GraphSnapshot graph, QueryParameters parameters) => graph.Find(parameters.Texts("nodes"))
        .Where(node => graph.Stays(node, parameters.MinConfidence)).SelectMany(node => Around(graph, node, parameters.MinConfidence)).Select(step => step.Other).Distinct()
        .Select(graph.NodeId).Order(CodePointOrder.Instance).Select(id => (Value[])[Value.Of(id)]);

    /// <summary>The relationships at a node to nodes of ours, as far as they are sure enough; one that leads back to it stands once.</summary>
    private static List<(int Relationship, int Other, bool Outgoing)> Around(GraphSnapshot graph, int node, double least)
    {
        var found = new List<(int, int, bool)>();
        foreach (var relationship in graph.Outgoing(node))
            found.Add((relationship, graph.EndNode(relationship), true));
        foreach (var relationship in graph.Incoming(node))
        {
            if (graph.StartNode(relationship) != node)
                found.Add((relationship, graph.StartNode(relationship), false));
        }

        found.RemoveAll(step => !graph.IsOurs(step.Item2) || !graph.IsSure(step.Item1, least) || !graph.Stays(step.Item2, least));
        return found;
    }

    private static IEnumerable<(int Relationship, int Other, bool Outgoing)> Order(GraphSnapshot graph, IEnumerable<(int Relationship, int Other, bool Outgoing)> steps)
    {
        var ordered = steps.OrderBy(step => graph.TypeName(step.Relationship), CodePointOrder.Instance).ThenByDescending(step => step.Outgoing)
            .ThenBy(step => graph.NodeId(step.Other), CodePointOrder.Instance);
        foreach (var key in ScoreKey)
            ordered = ordered.ThenBy(step => graph.RelationshipProperty(step.Relationship, key).IsNull).ThenBy(step => graph.RelationshipProperty(step.Relationship, key).ToString(), CodePointOrder.Instance);
        return ordered;
    }

    private static Value Weight(GraphSnapshot graph, int relationship)
    {
        foreach (var key in Weights)
        {
            if (graph.RelationshipProperty(relationship, key) is { IsNull: false } weight)
                return weight;
        }

        return Value.Of(1L);
    }
}
