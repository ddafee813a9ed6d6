namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>Communities of the greatest modularity that can be found, each of them connected.</summary>
/// <remarks>
/// Traag, Waltman, van Eck: From Louvain to Leiden: guaranteeing well-connected communities (Scientific Reports 9, 2019). Repeated from
/// its own result until nothing is gained, and that from several seeds, of which the best counts.
/// </remarks>
internal sealed class Leiden(WeightedGraph graph, double resolution)
{
    private const double LeastGain = 1e-9;

    /// <summary>The best of several runs; communities are numbered by their least node.</summary>
    public Partition Find(int seed, int runs, CancellationToken cancellationToken)
    {
        var best = Partition.Singletons(graph.NodeCount);
        var most = double.NegativeInfinity;
        for (var run = 0; run < runs; run++)
        {
            var (found, quality) = Run(new Random(seed + run), cancellationToken);
            if (quality > most + LeastGain)
                (best, most) = (found, quality);
        }

        return best;
    }

    private (Partition Partition, double Quality) Run(Random random, CancellationToken cancellationToken)
    {
        var partition = Partition.Singletons(graph.NodeCount);
        var quality = Modularity.Of(graph, partition, resolution);
        while (true)
        {
            var next = Iterate(partition.Copy(), random, cancellationToken);
            var reached = Modularity.Of(graph, next, resolution);
            if (reached <= quality + LeastGain)
                return (partition, quality);
            (partition, quality) = (next, reached);
        }
    }

    private Partition Iterate(Partition communities, Random random, CancellationToken cancellationToken)
    {
        if (graph.TotalStrength <= 0)
            return communities;
        var level = graph;
        var levelOf = Partition.Singletons(graph.NodeCount);
        while (true)
        {
            communities = LocalMoving.Run(level, communities, resolution, random, cancellationToken);
            var parts = Refinement.Run(level, communities, resolution, random, cancellationToken);
            if (parts.Count == level.NodeCount)
                return ConnectedParts.Of(graph, communities.Below(levelOf));
            level = level.Aggregate(parts);
            levelOf = parts.Below(levelOf);
            communities = Coarser(parts, communities);
        }
    }

    /// <summary>The communities of the parts that they consist of.</summary>
    private static Partition Coarser(Partition parts, Partition communities)
    {
        var result = new int[parts.Count];
        for (var node = 0; node < parts.NodeCount; node++)
            result[parts[node]] = communities[node];
        return Partition.Of(result);
    }
}
