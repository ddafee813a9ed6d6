using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>Small questions to a snapshot that several answers need.</summary>
internal static class SnapshotReading
{
    /// <summary>An integer property, 0 where it is absent.</summary>
    public static int NodeInteger(this GraphSnapshot graph, int node, string key) =>
        graph.NodeProperty(node, key) is { Kind: ValueKind.Integer } value ? (int)value.AsInteger() : 0;

    /// <summary>How much a relationship weighs beside others of its type: its confidence, else its count or support, else 1.</summary>
    public static double Weight(this GraphSnapshot graph, int relationship)
    {
        foreach (var key in WeightProperties)
        {
            if (graph.RelationshipProperty(relationship, key) is { Kind: ValueKind.Float or ValueKind.Integer } value)
                return value.AsFloat();
        }

        return 1;
    }

    /// <summary>How strong a relationship is, 0 to 1: a weight up to 1 as it is, a count n as 1 - 1 / (n + 1), what is no number as 0.</summary>
    public static double Strength(this GraphSnapshot graph, int relationship)
    {
        var weight = graph.Weight(relationship);
        if (double.IsNaN(weight))
            return 0;
        var isCount = graph.RelationshipProperty(relationship, PropertyNames.Confidence).IsNull
            && graph.TypeNames[graph.TypeOf(relationship)] is RelationshipTypes.CoOccurs or RelationshipTypes.Broader or RelationshipTypes.VersionOf;
        return isCount ? 1 - (1 / (Math.Max(weight, 0) + 1)) : Math.Clamp(weight, 0, 1);
    }

    /// <summary>The relationships of some types, as arcs from start to end.</summary>
    public static List<Arc> Arcs(this GraphSnapshot graph, IReadOnlySet<string>? types, Func<int, double> weight)
    {
        var wanted = graph.TypeNames.Select(type => types is null || types.Contains(type)).ToArray();
        var arcs = new List<Arc>();
        for (var i = 0; i < graph.RelationshipCount; i++)
        {
            if (wanted[graph.TypeOf(i)])
                arcs.Add(new(graph.StartNode(i), graph.EndNode(i), weight(i), i));
        }

        return arcs;
    }

    private static readonly string[] WeightProperties = [PropertyNames.Confidence, PropertyNames.Count, PropertyNames.Support];
}
