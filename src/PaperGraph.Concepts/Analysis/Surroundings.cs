using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>Which nodes lie near a node.</summary>
public static class Surroundings
{
    /// <summary>The node and all that can be reached from it in so many steps, whatever the direction; in ascending order.</summary>
    public static IReadOnlyCollection<int> Within(GraphSnapshot graph, int node, int steps)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var reached = new SortedSet<int> { node };
        List<int> border = [node];
        for (var step = 0; step < steps && border.Count > 0; step++)
            border = [.. border.SelectMany(at => Neighbours(graph, at)).Where(reached.Add)];
        return reached;
    }

    private static List<int> Neighbours(GraphSnapshot graph, int node)
    {
        var found = new List<int>();
        foreach (var relationship in graph.Outgoing(node))
            found.Add(graph.EndNode(relationship));
        foreach (var relationship in graph.Incoming(node))
            found.Add(graph.StartNode(relationship));
        return found;
    }
}
