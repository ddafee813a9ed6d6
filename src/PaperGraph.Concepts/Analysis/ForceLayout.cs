using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>
/// Places nodes so that linked ones lie near each other. The same input gives the same places on every machine: only sums,
/// products and square roots are used.
/// </summary>
/// <remarks>
/// Fruchterman, Reingold: Graph Drawing by Force-directed Placement (1991), with a pull to the middle that keeps unlinked parts
/// together. All pairs repel each other, so time grows with the square of the number of nodes: meant for pictures of some hundred.
/// </remarks>
/// <param name="seed">Decides the first places.</param>
public sealed class ForceLayout(int seed = 1) : IGraphLayout
{
    private const int Iterations = 400;
    private const double Gravity = 0.08;

    /// <inheritdoc/>
    public IReadOnlyList<LayoutPoint> Place(int nodeCount, IReadOnlyList<LayoutEdge> edges, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var points = Scatter(nodeCount);
        var forces = new Vector[nodeCount];
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Repel(points, forces);
            Attract(points, forces, edges);
            Move(points, forces, Math.Sqrt(nodeCount) / 4 * (Iterations - iteration) / Iterations);
        }

        return Array.ConvertAll(points, point => new LayoutPoint(point.X, point.Y));
    }

    // The distance at which two linked nodes rest is the unit.
    private Vector[] Scatter(int count)
    {
        var random = new Random(seed);
        var side = Math.Sqrt(count);
        var points = new Vector[count];
        for (var i = 0; i < count; i++)
            points[i] = new((random.NextDouble() - 0.5) * side, (random.NextDouble() - 0.5) * side);
        return points;
    }

    private static void Repel(Vector[] points, Vector[] forces)
    {
        for (var i = 0; i < points.Length; i++)
            forces[i] = points[i] * -Gravity;
        for (var i = 0; i < points.Length; i++)
        {
            var sum = default(Vector);
            for (var j = i + 1; j < points.Length; j++)
            {
                var between = points[i] - points[j];
                var force = between * (1 / Math.Max(between.LengthSquared, 1e-6));
                sum += force;
                forces[j] -= force;
            }

            forces[i] += sum;
        }
    }

    private static void Attract(Vector[] points, Vector[] forces, IReadOnlyList<LayoutEdge> edges)
    {
        foreach (var edge in edges)
        {
            var between = points[edge.Second] - points[edge.First];
            var force = between * (edge.Weight * Math.Sqrt(between.LengthSquared));
            forces[edge.First] += force;
            forces[edge.Second] -= force;
        }
    }

    /// <summary>No node moves farther than the temperature, which falls to zero.</summary>
    private static void Move(Vector[] points, Vector[] forces, double temperature)
    {
        for (var i = 0; i < points.Length; i++)
        {
            var length = Math.Sqrt(forces[i].LengthSquared);
            points[i] += forces[i] * (Math.Min(length, temperature) / Math.Max(length, 1e-9));
        }
    }

    private readonly record struct Vector(double X, double Y)
    {
        public double LengthSquared => (X * X) + (Y * Y);

        public static Vector operator +(Vector left, Vector right) => new(left.X + right.X, left.Y + right.Y);

        public static Vector operator -(Vector left, Vector right) => new(left.X - right.X, left.Y - right.Y);

        public static Vector operator *(Vector left, double right) => new(left.X * right, left.Y * right);
    }
}
