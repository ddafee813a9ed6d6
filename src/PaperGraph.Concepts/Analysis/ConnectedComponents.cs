using QuikGraph.Algorithms.ConnectedComponents;

namespace PaperGraph.Concepts.Analysis;

/// <summary>The connected parts of an undirected graph, numbered from 0 by size, the largest first, then by their smallest node.</summary>
internal static class ConnectedComponents
{
    /// <summary>The component of each node and the size of each component.</summary>
    public static (int[] ComponentOf, int[] Sizes) Find(AdjacencyGraph graph)
    {
        // QuikGraph numbers components by the first vertex that it meets, so the numbers are made anew.
        var algorithm = new WeaklyConnectedComponentsAlgorithm<int, Arc>(new QuikGraphView(graph));
        algorithm.Compute();
        var found = algorithm.Components;
        var sizes = new Dictionary<int, (int Size, int Least)>();
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var known = sizes.GetValueOrDefault(found[node], (0, node));
            sizes[found[node]] = (known.Item1 + 1, known.Item2);
        }

        var order = sizes.OrderByDescending(part => part.Value.Size).ThenBy(part => part.Value.Least).ToList();
        var number = order.Select((part, i) => (part.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i);
        var componentOf = new int[graph.NodeCount];
        for (var node = 0; node < componentOf.Length; node++)
            componentOf[node] = number[found[node]];
        return (componentOf, [.. order.Select(part => part.Value.Size)]);
    }
}
