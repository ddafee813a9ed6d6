namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>How much more of a graph's weight lies within communities than its nodes' strengths alone would give.</summary>
/// <remarks>
/// Newman, Girvan: Finding and evaluating community structure in networks (2004); with weights and a resolution (Reichardt,
/// Bornholdt: Statistical mechanics of community detection, 2006). 0 for a graph without edges.
/// </remarks>
internal static class Modularity
{
    public static double Of(WeightedGraph graph, Partition partition, double resolution)
    {
        var total = graph.TotalStrength;
        if (total <= 0)
            return 0;
        var within = new double[partition.Count];
        var strengths = new double[partition.Count];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var community = partition[node];
            strengths[community] += graph.Strength(node);
            within[community] += 2 * graph.LoopOf(node);
            var neighbours = graph.NeighboursOf(node);
            var weights = graph.WeightsOf(node);
            for (var i = 0; i < neighbours.Length; i++)
                within[community] += partition[neighbours[i]] == community ? weights[i] : 0;
        }

        var sum = 0.0;
        for (var community = 0; community < partition.Count; community++)
            sum += (within[community] / total) - (resolution * (strengths[community] / total) * (strengths[community] / total));
        return sum;
    }
}
