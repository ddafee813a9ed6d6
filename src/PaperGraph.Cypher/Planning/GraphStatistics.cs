using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Cypher.Binding;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.Planning;

/// <summary>Counts of a graph that a plan is chosen by.</summary>
internal sealed class GraphStatistics(GraphView graph)
{
    private readonly double _relationshipCount = graph.RelationshipCount;

    public double NodeCount { get; } = graph.NodeCount;

    public GraphView Graph => graph;

    /// <summary>How many nodes carry a label.</summary>
    public double NodesWith(string label) => graph.Labels.Find(label) is var number and >= 0 ? graph.CountNodes(number) : 0;

    /// <summary>The indexes on properties of nodes with some labels, those that find at most one node first.</summary>
    public IEnumerable<GraphRule> IndexesFor(ImmutableArray<string> labels) =>
        graph.Rules.Where(rule => rule is { IsPropertyIndex: true, Entity: ElementKind.Node } && labels.Contains(rule.Tokens[0]))
            .OrderByDescending(rule => rule.Kind == RuleKind.Uniqueness);

    /// <summary>What finds nodes with some labels by equal values: the indexes on their properties, and the graph's own on <c>id</c>.</summary>
    public IEnumerable<GraphRule> EqualityIndexesFor(ImmutableArray<string> labels) => IndexesFor(labels).Concat(labels.Select(OfId));

    /// <summary>How many nodes a seek for one value is expected to find; null where no index serves it.</summary>
    public double? RowsOfSeek(ImmutableArray<string> labels, string key)
    {
        var rule = EqualityIndexesFor(labels).FirstOrDefault(rule => rule.Keys.Length == 1 && rule.Keys[0] == key);
        if (rule is null)
            return null;
        if (rule.Name == PropertyNames.Id)
            return 1;
        var (label, number) = (graph.Labels.Find(rule.Tokens[0]), graph.Keys.Find(key));
        return label < 0 || number < 0 || rule.Kind == RuleKind.Uniqueness || graph.FindIndex(label, number) is not { } index
            ? 1
            : Math.Max(1, (double)index.Count / Math.Max(1, index.DistinctCount));
    }

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

    private static GraphRule OfId(string label) => new(PropertyNames.Id, RuleKind.Range, ElementKind.Node, [label], [PropertyNames.Id], PropertyMap.Empty);
}
