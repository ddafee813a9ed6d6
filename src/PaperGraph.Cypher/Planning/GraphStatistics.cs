using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Graph;

namespace PaperGraph.Cypher.Planning;

/// <summary>Counts of a graph that a plan is chosen by.</summary>
internal sealed class GraphStatistics(GraphView graph)
{
    private readonly double _relationshipCount = graph.RelationshipCount;

    public double NodeCount { get; } = graph.NodeCount;

    public GraphView Graph => graph;

    /// <summary>How many nodes carry a label.</summary>
    public double NodesWith(string label) => graph.Labels.Find(label) is var number and >= 0 ? graph.CountNodes(number) : 0;

    /// <summary>How many relationships pass a test of their type.</summary>
    public double Relationships(BoundLabelExpression? types)
    {
        if (types is null || !TypeNames.TryGet(types, out var names))
            return _relationshipCount;
        return names.Sum(name => graph.Types.Find(name) is var number and >= 0 ? (double)graph.CountRelationships(number) : 0);
    }

    /// <summary>What part of all nodes carries all of some labels, taken as independent of each other.</summary>
    public double Selectivity(IEnumerable<string> labels) => labels.Aggregate(1.0, (part, label) => part * NodesWith(label) / Math.Max(1, NodeCount));

    /// <summary>How many relationships of a type a node with some labels has, on the one side that is meant.</summary>
    public double Degree(ImmutableArray<string> labels, BoundLabelExpression? types)
    {
        var nodes = labels.IsEmpty ? NodeCount : labels.Min(NodesWith);
        return Relationships(types) / Math.Max(1, nodes);
    }
}
