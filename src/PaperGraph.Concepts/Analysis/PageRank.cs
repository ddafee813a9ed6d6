namespace PaperGraph.Concepts.Analysis;

/// <summary>The rank of nodes by the rank of those that point at them.</summary>
/// <remarks>
/// Page, Brin, Motwani, Winograd: The PageRank Citation Ranking: Bringing Order to the Web (Stanford, 1999). By power
/// iteration; the rank of nodes that point nowhere is spread over all nodes alike. Weights, parallel arcs and loops count.
/// </remarks>
internal static class PageRank
{
    private const double Damping = 0.85;
    private const double Tolerance = 1e-12;
    private const int MaxIterations = 1_000;

    /// <summary>Ranks that sum to 1; empty for an empty graph.</summary>
    public static double[] Compute(AdjacencyGraph graph, CancellationToken cancellationToken = default)
    {
        var nodes = graph.NodeCount;
        var totals = Totals(graph);
        var ranks = new double[nodes];
        Array.Fill(ranks, 1.0 / nodes);
        var next = new double[nodes];
        for (var iteration = 0; iteration < MaxIterations && nodes > 0; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var change = Step(graph, totals, ranks, next);
            (ranks, next) = (next, ranks);
            if (change < Tolerance)
                break;
        }

        return ranks;
    }

    private static double Step(AdjacencyGraph graph, double[] totals, double[] ranks, double[] next)
    {
        var dangling = 0.0;
        for (var node = 0; node < ranks.Length; node++)
            dangling += totals[node] > 0 ? 0 : ranks[node];
        Array.Fill(next, (1 - Damping + (Damping * dangling)) / ranks.Length);
        for (var node = 0; node < ranks.Length; node++)
        {
            if (totals[node] <= 0)
                continue;
            var share = Damping * ranks[node] / totals[node];
            foreach (var arc in graph.ArcsFrom(node))
                next[arc.Target] += share * arc.Weight;
        }

        var change = 0.0;
        for (var node = 0; node < ranks.Length; node++)
            change += Math.Abs(next[node] - ranks[node]);
        return change;
    }

    private static double[] Totals(AdjacencyGraph graph)
    {
        var totals = new double[graph.NodeCount];
        for (var node = 0; node < totals.Length; node++)
        {
            foreach (var arc in graph.ArcsFrom(node))
                totals[node] += arc.Weight;
        }

        return totals;
    }
}
