using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>Places the nodes of one community around its middle: linked ones near each other, those with many links with room around them.</summary>
/// <remarks>
/// Jacomy, Venturini, Heymann, Bastian: ForceAtlas2 (2014): a push by the product of masses and a pull by distance, here under a falling
/// temperature (Fruchterman, Reingold: Graph Drawing by Force-directed Placement, 1991).
/// </remarks>
internal sealed class MemberForces
{
    private const int Iterations = 150;
    private const double Gravity = 0.05;

    private readonly LayoutEdge[] _edges;
    private readonly double[] _masses;
    private readonly Vector[] _places;
    private readonly Vector[] _forces;
    private readonly QuadTree _tree = new();

    private MemberForces(int count, LayoutEdge[] edges, Random random)
    {
        _edges = edges;
        _masses = new double[count];
        Array.Fill(_masses, 1);
        foreach (var edge in edges)
        {
            _masses[edge.First] += edge.Weight;
            _masses[edge.Second] += edge.Weight;
        }

        var side = Math.Sqrt(count);
        _places = [.. Enumerable.Range(0, count).Select(_ => new Vector((random.NextDouble() - 0.5) * side, (random.NextDouble() - 0.5) * side))];
        _forces = new Vector[count];
    }

    /// <summary>The places, in units of their own.</summary>
    public static Vector[] Place(int count, LayoutEdge[] edges, Random random, CancellationToken cancellationToken)
    {
        var forces = new MemberForces(count, edges, random);
        for (var iteration = 0; iteration < Iterations && count > 1; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            forces.Step(Math.Sqrt(count) * 0.3 * (Iterations - iteration) / Iterations);
        }

        return forces._places;
    }

    private void Step(double temperature)
    {
        _tree.Build(_places, _masses);
        for (var i = 0; i < _places.Length; i++)
            _forces[i] = (_tree.PushAt(_places[i]) * _masses[i]) - (_places[i] * (Gravity * _masses[i] * Math.Sqrt(_places.Length)));
        foreach (var edge in _edges)
        {
            var pull = (_places[edge.Second] - _places[edge.First]) * (edge.Weight * 4);
            _forces[edge.First] += pull;
            _forces[edge.Second] -= pull;
        }

        for (var i = 0; i < _places.Length; i++)
        {
            var length = _forces[i].Length;
            if (length > 0)
                _places[i] += _forces[i] * (Math.Min(length / _masses[i] * 0.1, temperature) / length);
        }
    }
}
