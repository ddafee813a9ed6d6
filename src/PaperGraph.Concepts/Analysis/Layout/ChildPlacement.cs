using PaperGraph.Concepts.Analysis.Clustering;

namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>Places communities that lie beside each other in one about the middle of that.</summary>
/// <param name="tree">The communities.</param>
/// <param name="ties">How they are related.</param>
/// <param name="circles">Their circles, of which the radii are known; here they get centres.</param>
internal sealed class ChildPlacement(CommunityTree tree, SiblingTies ties, Circle[] circles)
{
    private const double Gap = 0.06;
    private const int MostPacked = 200;

    /// <summary>
    /// The large ones packed in the middle, single nodes in rings around them. What has nothing to do with any other lies close
    /// together in a place of its own.
    /// </summary>
    /// <returns>The radius of a circle around all of them.</returns>
    public double Place(IReadOnlyList<int> children, CancellationToken cancellationToken)
    {
        int[] sorted = [.. children.OrderByDescending(child => circles[child].Radius).ThenBy(child => child)];
        var related = sorted.ToLookup(child => ties.TiesOf(child).Count > 0);
        int[] apart = [.. related[false]];
        int[] inner = [.. related[true].Where(child => tree.Communities[child].Nodes.Count > 1).Take(MostPacked)];
        var placed = inner.ToHashSet();
        int[] outer = [.. related[true].Where(child => !placed.Contains(child))];
        var reach = Pack(inner, apart, PlaceInRings(apart, [], 0), cancellationToken);
        return PlaceInRings(outer, placed, reach) * (1 + Gap);
    }

    /// <summary>Packs circles around the middle, and what lies apart as if it were one of them; gives how far they reach.</summary>
    private double Pack(int[] children, int[] apart, double apartRadius, CancellationToken cancellationToken)
    {
        double[] radii = [.. children.Select(child => circles[child].Radius)];
        var between = ties.Between(children);
        if (apart.Length > 0)
            (radii, between) = ([.. radii, apartRadius], Widened(between));
        if (radii.Length == 0)
            return 0;
        var centers = CirclePacking.Pack(radii, between, Gap * radii.Max(), cancellationToken);
        var around = Circle.Around([.. centers.Zip(radii, (center, radius) => new Circle(center, radius))]);
        for (var i = 0; i < children.Length; i++)
            circles[children[i]] = new(centers[i] - around.Center, radii[i]);
        foreach (var community in apart)
            circles[community] = circles[community] with { Center = circles[community].Center + centers[^1] - around.Center };
        return around.Radius;
    }

    /// <summary>Lays communities in rings from a distance on; gives how far they reach.</summary>
    private double PlaceInRings(int[] communities, HashSet<int> placed, double inner)
    {
        double[] radii = [.. communities.Select(community => circles[community].Radius)];
        var centers = RingPacking.Pack(radii, [.. communities.Select(community => PlaceBeside(community, placed))], inner, 0);
        for (var i = 0; i < communities.Length; i++)
        {
            circles[communities[i]] = new(centers[i], radii[i]);
            inner = Math.Max(inner, centers[i].Length + radii[i]);
        }

        return inner;
    }

    /// <summary>The ties with one more that is related to none.</summary>
    private static double[,] Widened(double[,] between)
    {
        var count = between.GetLength(0);
        var result = new double[count + 1, count + 1];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                result[i, j] = between[i, j];
        }

        return result;
    }

    /// <summary>The middle of what a community is related to, of those that lie already.</summary>
    private Vector PlaceBeside(int community, HashSet<int> placed)
    {
        var (sum, weight) = (default(Vector), 0.0);
        foreach (var (other, tie) in ties.TiesOf(community))
        {
            if (!placed.Contains(other))
                continue;
            sum += circles[other].Center * tie;
            weight += tie;
        }

        return weight > 0 ? sum * (1 / weight) : default;
    }
}
