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
        IndexesOf(ElementKind.Node).Where(rule => labels.Contains(rule.Tokens[0]));

    /// <summary>
    /// What finds nodes with some labels by equal values: the indexes on their properties, and the graph's own on <c>id</c>, which is of all
    /// nodes, those without label too.
    /// </summary>
    public IEnumerable<GraphRule> EqualityIndexesFor(ImmutableArray<string> labels) =>
        IndexesFor(labels).Concat(labels.IsEmpty ? [OfId([])] : labels.Select(label => OfId([label])));

    /// <summary>The indexes on properties of relationships with a type, those that find at most one first.</summary>
    public IEnumerable<GraphRule> RelationshipIndexesFor(string type) => IndexesOf(ElementKind.Relationship).Where(rule => rule.Tokens[0] == type);

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

    /// <summary>How many relationships a seek by an index is expected to find for one value of each of its keys.</summary>
    public double RowsOfSeek(GraphRule rule)
    {
        var (type, keys) = (graph.Types.Find(rule.Tokens[0]), rule.Keys.Select(graph.Keys.Find).ToArray());
        return type < 0 || rule.Kind == RuleKind.Uniqueness || graph.FindRelationshipIndex(type, keys) is not { } index
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

    // Over what follows from a paper's text there is a rule perhaps, but no index.
    private IEnumerable<GraphRule> IndexesOf(ElementKind kind) =>
        graph.Rules.Where(rule => rule.IsPropertyIndex && rule.Entity == kind && HasIndex(rule)).OrderByDescending(rule => rule.Kind == RuleKind.Uniqueness);

    private bool HasIndex(GraphRule rule)
    {
        var keys = rule.Keys.Select(graph.Keys.Find).ToArray();
        return rule.Entity == ElementKind.Node
            ? graph.FindIndex(graph.Labels.Find(rule.Tokens[0]), keys) is not null
            : graph.FindRelationshipIndex(graph.Types.Find(rule.Tokens[0]), keys) is not null;
    }

    private static GraphRule OfId(ImmutableArray<string> labels) => new(PropertyNames.Id, RuleKind.Range, ElementKind.Node, labels, [PropertyNames.Id], PropertyMap.Empty);
}
