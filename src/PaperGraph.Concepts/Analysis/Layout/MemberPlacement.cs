using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>Places the nodes of a community that is not divided, in a circle that they fill.</summary>
internal static class MemberPlacement
{
    // What part of the circle the nodes' own circles take.
    private const double Density = 0.3;

    /// <summary>The places around the middle of their circle, and its radius.</summary>
    public static (Vector[] Places, double Radius) Place(double[] radii, LayoutEdge[] edges, Random random, CancellationToken cancellationToken)
    {
        var places = MemberForces.Place(radii.Length, edges, random, cancellationToken);
        Spread(places, radii);
        OverlapRemoval.Run(places, radii, cancellationToken);
        var around = Circle.Around([.. places.Zip(radii, (place, radius) => new Circle(place, radius))]);
        return (Array.ConvertAll(places, place => place - around.Center), around.Radius);
    }

    /// <summary>Brings the places half the way to where they would fill a circle evenly: forces alone leave a clump in the middle and few far out.</summary>
    private static void Spread(Vector[] places, double[] radii)
    {
        var area = 0.0;
        foreach (var radius in radii)
            area += radius * radius;
        var reach = Math.Sqrt(area / Density);
        var distances = Array.ConvertAll(places, place => place.Length);
        var farthest = distances.Max();
        var within = 0.0;
        foreach (var node in Enumerable.Range(0, places.Length).OrderBy(i => distances[i]).ThenBy(i => i))
        {
            within += radii[node] * radii[node];
            if (distances[node] > 0)
                places[node] *= reach * ((distances[node] / farthest) + Math.Sqrt(within / area)) / (2 * distances[node]);
        }
    }
}
