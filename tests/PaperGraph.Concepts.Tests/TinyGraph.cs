using System.Globalization;
using PaperGraph.Core.Building;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Tests;

/// <summary>Snapshots for tests.</summary>
internal static class TinyGraph
{
    /// <summary>The snapshot of a settled graph.</summary>
    public static GraphSnapshot Snapshot(this SettledGraph graph) => Of(graph.Nodes, graph.Relationships);

    /// <summary>
    /// A snapshot of lines such as <c>paper/a EVALUATES_ON benchmark/x 0.9</c>; the number is a confidence, or a count where
    /// it is a whole one.
    /// </summary>
    public static GraphSnapshot Of(params string[] lines)
    {
        var edges = lines.Select(line => line.Split(' ')).ToList();
        var ids = edges.SelectMany(parts => parts.Length > 2 ? [parts[0], parts[2]] : parts).Distinct();
        return Of(ids.Select(Node), edges.Where(parts => parts.Length > 2).Select(Relationship));
    }

    public static int Find(this GraphSnapshot graph, string id) => graph.TryFindNode(id, out var node) ? node : throw new KeyNotFoundException(id);

    private static GraphSnapshot Of(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        var builder = new GraphSnapshotBuilder();
        foreach (var node in nodes)
            builder.AddNode(node);
        foreach (var relationship in relationships)
            builder.AddRelationship(relationship);
        return builder.Build();
    }

    private static GraphNode Node(string id)
    {
        var (prefix, name) = id.Split('/', 2) is [var left, var right] ? (left, right) : (id, id);
        var label = char.ToUpperInvariant(prefix[0]) + prefix[1..];
        string[] labels = Labels.TryParseConcept(label, out _) ? [Labels.Concept, label] : [label];
        return new(id, [.. labels.Order(StringComparer.Ordinal)], PropertyMap.Of((PropertyNames.Id, Value.Of(id)), (label == Labels.Paper ? PropertyNames.Title : PropertyNames.Name, Value.Of(name))));
    }

    private static GraphRelationship Relationship(string[] parts)
    {
        var weight = parts.Length > 3 ? double.Parse(parts[3], CultureInfo.InvariantCulture) : double.NaN;
        var properties = double.IsNaN(weight) ? PropertyMap.Empty
            : parts[3].Contains('.', StringComparison.Ordinal) ? PropertyMap.Of((PropertyNames.Confidence, Value.Of(weight)))
            : PropertyMap.Of((PropertyNames.Count, Value.Of((long)weight)));
        return new(parts[1], parts[0], parts[2], properties);
    }
}
