namespace PaperGraph.Concepts.Analysis;

/// <summary>
/// Places nodes so that linked ones lie near each other and no two circles overlap. The same input gives the same picture on
/// every machine: only sums, products and square roots are used.
/// </summary>
/// <remarks>
/// Fruchterman, Reingold: Graph Drawing by Force-directed Placement (1991), with a pull to the middle that keeps unlinked parts
/// together. All pairs repel each other, so time grows with the square of the number of nodes: meant for pictures of some hundred.
/// </remarks>
public static class ForceLayout
{
    private const double Gravity = 1;

    /// <summary>Places the nodes.</summary>
    /// <param name="radii">The radius of each node's circle.</param>
    /// <param name="edges">The links, by places in <paramref name="radii"/>; loops do nothing.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static GraphLayout Compute(
        IReadOnlyList<double> radii, IReadOnlyList<LayoutEdge> edges, LayoutOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(radii);
        ArgumentNullException.ThrowIfNull(edges);
        options ??= new();
        if (radii.Count == 0)
            return new([], 0, 0);
        var distance = options.Spacing * (radii.Average() + options.Gap);
        var points = Scatter(radii.Count, distance, options.Seed);
        var forces = new LayoutPoint[points.Length];
        var reach = distance * Math.Sqrt(points.Length);
        for (var iteration = 0; iteration < options.Iterations; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Repel(points, forces, distance);
            Attract(points, forces, edges, distance);
            Move(points, forces, reach / 4 * (options.Iterations - iteration) / options.Iterations);
        }

        CircleSpreading.Spread(points, radii, options.Gap);
        return GraphLayout.Of(points, radii, options.Gap);
    }

    private static LayoutPoint[] Scatter(int count, double distance, int seed)
    {
        var random = new Random(seed);
        var side = distance * Math.Sqrt(count);
        var points = new LayoutPoint[count];
        for (var i = 0; i < count; i++)
            points[i] = new((random.NextDouble() - 0.5) * side, (random.NextDouble() - 0.5) * side);
        return points;
    }

    private static void Repel(LayoutPoint[] points, LayoutPoint[] forces, double distance)
    {
        for (var i = 0; i < points.Length; i++)
            forces[i] = points[i] * -Gravity;
        for (var i = 0; i < points.Length; i++)
        {
            var sum = default(LayoutPoint);
            for (var j = i + 1; j < points.Length; j++)
            {
                var between = points[i] - points[j];
                var force = between * (distance * distance / Math.Max(between.LengthSquared, 1e-6));
                sum += force;
                forces[j] -= force;
            }

            forces[i] += sum;
        }
    }

    private static void Attract(LayoutPoint[] points, LayoutPoint[] forces, IReadOnlyList<LayoutEdge> edges, double distance)
    {
        foreach (var edge in edges)
        {
            var between = points[edge.To] - points[edge.From];
            var force = between * (edge.Weight * Math.Sqrt(between.LengthSquared) / distance);
            forces[edge.From] += force;
            forces[edge.To] -= force;
        }
    }

    /// <summary>No node moves farther than the temperature, which falls to zero.</summary>
    private static void Move(LayoutPoint[] points, LayoutPoint[] forces, double temperature)
    {
        for (var i = 0; i < points.Length; i++)
        {
            var length = Math.Sqrt(forces[i].LengthSquared);
            points[i] += forces[i] * (Math.Min(length, temperature) / Math.Max(length, 1e-9));
        }
    }
}
