using QuikGraph.Algorithms.ShortestPath;

namespace PaperGraph.Concepts.Analysis;

/// <summary>The path with the fewest steps between two nodes; among these the one of strongest steps, then of smallest nodes.</summary>
internal static class StrongestPath
{
    // Lengths are integers held in doubles, so sums are exact and ties are ties: a step outweighs the weakness of any 4,000 steps.
    private const double StepLength = 4_294_967_296;
    private const double WeaknessUnits = 1_048_576;

    /// <summary>The arcs from the start to the end; empty where both are one node, null where no path leads there.</summary>
    /// <param name="graph">The graph, each arc in both directions, its weight a strength from 0 to 1.</param>
    /// <param name="start">The first node.</param>
    /// <param name="end">The last node.</param>
    public static List<Arc>? Find(AdjacencyGraph graph, int start, int end)
    {
        var toEnd = new DijkstraShortestPathAlgorithm<int, Arc>(new QuikGraphView(graph), Length);
        toEnd.ExamineVertex += node =>
        {
            // All that is nearer to the end than the start is known by now.
            if (node == start)
                toEnd.Abort();
        };
        toEnd.Compute(end);
        if (Distance(toEnd, start) is double.MaxValue)
            return null;
        List<Arc> path = [];
        for (var node = start; node != end; node = path[^1].Target)
            path.Add(NextArc(graph, toEnd, node));
        return path;
    }

    private static Arc NextArc(AdjacencyGraph graph, DijkstraShortestPathAlgorithm<int, Arc> toEnd, int node)
    {
        var left = Distance(toEnd, node);
        foreach (var arc in graph.ArcsFrom(node))
        {
            if (Length(arc) + Distance(toEnd, arc.Target) == left)
                return arc;
        }

        throw new InvalidOperationException("A node on a shortest path has a next one.");
    }

    private static double Length(Arc arc) => StepLength + Math.Round((1 - Math.Clamp(arc.Weight, 0, 1)) * WeaknessUnits);

    /// <summary>The distance found so far; QuikGraph has the largest double, not infinity, for nodes that it did not reach.</summary>
    private static double Distance(DijkstraShortestPathAlgorithm<int, Arc> algorithm, int node) =>
        algorithm.TryGetDistance(node, out var distance) ? distance : double.MaxValue;
}
