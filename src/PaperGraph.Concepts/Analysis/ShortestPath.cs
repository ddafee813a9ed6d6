using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>How two nodes hang together.</summary>
public static class ShortestPath
{
    /// <summary>
    /// The path with the fewest steps, whatever the direction of relationships; among several the one with the strongest
    /// evidence, then with the smallest ids.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The node at which it begins.</param>
    /// <param name="to">The node at which it ends.</param>
    /// <param name="types">The types of relationship that it may use; null for all.</param>
    /// <returns>The path, or null where none leads there.</returns>
    public static GraphPath? Find(GraphSnapshot graph, int from, int to, IReadOnlySet<string>? types = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)graph.NodeCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)to, (uint)graph.NodeCount);
        var arcs = StrongestPath.Find(AdjacencyGraph.Undirected(graph.NodeCount, graph.Arcs(types, graph.Strength)), from, to);
        return arcs is null ? null : new(NodeSummary.Of(graph, from), [.. arcs.Select(arc => Step(graph, arc))]);
    }

    private static PathStep Step(GraphSnapshot graph, Arc arc) => new(
        graph.TypeNames[graph.TypeOf(arc.Relationship)],
        graph.StartNode(arc.Relationship) == arc.Source,
        arc.Relationship,
        NodeSummary.Of(graph, arc.Target));
}

/// <summary>A path through the graph.</summary>
/// <param name="Start">The node at which it begins.</param>
/// <param name="Steps">What follows; empty where it ends where it begins.</param>
public sealed record GraphPath(NodeSummary Start, IReadOnlyList<PathStep> Steps);

/// <summary>A step of a path.</summary>
/// <param name="Type">The relationship's type.</param>
/// <param name="Forward">Whether the step goes from the relationship's start to its end.</param>
/// <param name="Relationship">The relationship's number in the snapshot.</param>
/// <param name="Node">The node that it leads to.</param>
public sealed record PathStep(string Type, bool Forward, int Relationship, NodeSummary Node);
