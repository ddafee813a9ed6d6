using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>Which nodes lie near a node, or are left from a least confidence on.</summary>
public static class Surroundings
{
    /// <summary>The node and all that can be reached from it in so many steps, whatever the direction; in ascending order.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="node">The node.</param>
    /// <param name="steps">How many steps.</param>
    /// <param name="minConfidence">The least confidence, 0 to 1: no step goes over what is less sure, or to a concept that no paper names so surely.</param>
    public static IReadOnlyCollection<int> Within(GraphSnapshot graph, int node, int steps, double minConfidence = 0)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var reached = new SortedSet<int> { node };
        List<int> border = [node];
        for (var step = 0; step < steps && border.Count > 0; step++)
            border = [.. border.SelectMany(at => Neighbours(graph, at, minConfidence)).Where(reached.Add)];
        return reached;
    }

    /// <summary>All nodes but the concepts that no paper names so surely; in ascending order.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="minConfidence">The least confidence, 0 to 1.</param>
    public static IEnumerable<int> Left(GraphSnapshot graph, double minConfidence)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Enumerable.Range(0, graph.NodeCount).Where(node => graph.Stays(node, minConfidence));
    }

    private static List<int> Neighbours(GraphSnapshot graph, int node, double least)
    {
        var found = new List<int>();
        foreach (var relationship in graph.Outgoing(node))
            Add(relationship, graph.EndNode(relationship));
        foreach (var relationship in graph.Incoming(node))
            Add(relationship, graph.StartNode(relationship));
        return found;

        void Add(int relationship, int other)
        {
            if (least == 0 || (graph.IsSure(relationship, least) && graph.Stays(other, least)))
                found.Add(other);
        }
    }
}
