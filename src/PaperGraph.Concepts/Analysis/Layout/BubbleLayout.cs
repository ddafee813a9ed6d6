using PaperGraph.Concepts.Analysis.Clustering;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>
/// Lays a graph out as bubbles within bubbles: the nodes of each community by forces within a circle, the circles of communities
/// packed into that of their parent, related ones near each other, and all turned towards what they are linked with. Time grows with
/// n log n where communities are small. The same input gives the same places on every machine: only sums, products and square roots are used.
/// </summary>
public sealed class BubbleLayout
{
    private const double Gap = 0.06;
    private const int MostPacked = 200;
    private const double LargestNode = 6;
    private const double NodeGap = 0.6;

    private readonly CommunityTree _tree;
    private readonly WeightedGraph _graph;
    private readonly SiblingTies _ties;
    private readonly double[] _radii;
    private readonly Vector[] _nodes;
    private readonly Circle[] _circles;

    private BubbleLayout(IReadOnlyList<LayoutEdge> edges, CommunityTree tree, IReadOnlyList<double>? sizes)
    {
        _tree = tree;
        _graph = WeightedGraph.Of(tree.LeafOf.Count, edges);
        _ties = new(tree, edges);
        _nodes = new Vector[tree.LeafOf.Count];
        _circles = new Circle[tree.Communities.Count];
        _radii = RadiiBy(sizes ?? [.. Enumerable.Range(0, _nodes.Length).Select(_graph.Strength)]);
    }

    /// <summary>Places all nodes and communities of a graph.</summary>
    /// <param name="edges">Its edges.</param>
    /// <param name="communities">Its communities.</param>
    /// <param name="sizes">How large each node is to be drawn, in any unit: its area goes by it. Null for the weight of its edges.</param>
    /// <param name="progress">Told the part that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static GraphMap Place(
        IReadOnlyList<LayoutEdge> edges, CommunityTree communities, IReadOnlyList<double>? sizes = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(communities);
        if (sizes is not null && sizes.Count != communities.LeafOf.Count)
            throw new ArgumentException($"There are {communities.LeafOf.Count} nodes, but {sizes.Count} sizes.", nameof(sizes));
        var layout = new BubbleLayout(edges, communities, sizes);
        layout.PlaceInside(progress, cancellationToken);
        layout.PlaceChildren(communities.Roots, cancellationToken);
        layout.MoveToParents();
        Turning.Run(communities, layout._graph, layout._nodes, layout._circles, cancellationToken);
        progress?.Report(1);
        return layout.ToMap();
    }

    /// <summary>From the inside to the outside; places are about the middle of the parent.</summary>
    private void PlaceInside(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var done = 0;
        for (var i = _tree.Communities.Count - 1; i >= 0; i--)
        {
            var community = _tree.Communities[i];
            if (community.Children.Count == 0)
                PlaceMembers(community, cancellationToken);
            else
                _circles[i] = PlaceChildren(community.Children, cancellationToken);
            done += community.Children.Count == 0 ? community.Nodes.Count : 0;
            progress?.Report(0.95 * done / _nodes.Length);
        }
    }

    private void PlaceMembers(Community community, CancellationToken cancellationToken)
    {
        var nodes = community.Nodes;
        double[] radii = [.. nodes.Select(node => _radii[node] + NodeGap)];
        var (places, radius) = MemberPlacement.Place(radii, EdgesWithin(nodes), new Random(community.Number), cancellationToken);
        for (var i = 0; i < nodes.Count; i++)
            _nodes[nodes[i]] = places[i];
        _circles[community.Number] = new(default, radius);
    }

    /// <summary>The edges between nodes, each by its part of what all of its ends' edges weigh.</summary>
    private LayoutEdge[] EdgesWithin(IReadOnlyList<int> nodes)
    {
        var within = _graph.Induced(nodes);
        var edges = new List<LayoutEdge>();
        for (var node = 0; node < nodes.Count; node++)
        {
            var neighbours = within.NeighboursOf(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] > node)
                    edges.Add(new(node, neighbours[i], within.WeightsOf(node)[i] / Math.Sqrt(within.Strength(node) * within.Strength(neighbours[i]))));
            }
        }

        return [.. edges];
    }

    /// <summary>
    /// The large ones packed in the middle, single nodes in rings around them. What has nothing to do with any other lies close
    /// together in a place of its own.
    /// </summary>
    private Circle PlaceChildren(IReadOnlyList<int> children, CancellationToken cancellationToken)
    {
        int[] sorted = [.. children.OrderByDescending(child => _circles[child].Radius).ThenBy(child => child)];
        var related = sorted.ToLookup(child => _ties.TiesOf(child).Count > 0);
        int[] apart = [.. related[false]];
        int[] inner = [.. related[true].Where(child => _tree.Communities[child].Nodes.Count > 1).Take(MostPacked)];
        var placed = inner.ToHashSet();
        int[] outer = [.. related[true].Where(child => !placed.Contains(child))];
        var reach = Pack(inner, apart, PlaceInRings(apart, [], 0), cancellationToken);
        return new(default, PlaceInRings(outer, placed, reach) * (1 + Gap));
    }

    /// <summary>Packs circles around the middle, and what lies apart as if it were one of them; gives how far they reach.</summary>
    private double Pack(int[] children, int[] apart, double apartRadius, CancellationToken cancellationToken)
    {
        double[] radii = [.. children.Select(child => _circles[child].Radius)];
        var ties = _ties.Between(children);
        if (apart.Length > 0)
            (radii, ties) = ([.. radii, apartRadius], Widened(ties));
        if (radii.Length == 0)
            return 0;
        var centers = CirclePacking.Pack(radii, ties, Gap * radii.Max(), cancellationToken);
        var around = Circle.Around([.. centers.Zip(radii, (center, radius) => new Circle(center, radius))]);
        for (var i = 0; i < children.Length; i++)
            _circles[children[i]] = new(centers[i] - around.Center, radii[i]);
        foreach (var community in apart)
            _circles[community] = _circles[community] with { Center = _circles[community].Center + centers[^1] - around.Center };
        return around.Radius;
    }

    /// <summary>Lays communities in rings from a distance on; gives how far they reach.</summary>
    private double PlaceInRings(int[] communities, HashSet<int> placed, double inner)
    {
        double[] radii = [.. communities.Select(community => _circles[community].Radius)];
        var centers = RingPacking.Pack(radii, [.. communities.Select(community => PlaceBeside(community, placed))], inner, 0);
        for (var i = 0; i < communities.Length; i++)
        {
            _circles[communities[i]] = new(centers[i], radii[i]);
            inner = Math.Max(inner, centers[i].Length + radii[i]);
        }

        return inner;
    }

    /// <summary>The ties with one more that is related to none.</summary>
    private static double[,] Widened(double[,] ties)
    {
        var count = ties.GetLength(0);
        var result = new double[count + 1, count + 1];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                result[i, j] = ties[i, j];
        }

        return result;
    }

    /// <summary>The middle of what a community is related to, of those that lie already.</summary>
    private Vector PlaceBeside(int community, HashSet<int> placed)
    {
        var (sum, weight) = (default(Vector), 0.0);
        foreach (var (other, tie) in _ties.TiesOf(community))
        {
            if (!placed.Contains(other))
                continue;
            sum += _circles[other].Center * tie;
            weight += tie;
        }

        return weight > 0 ? sum * (1 / weight) : default;
    }

    private void MoveToParents()
    {
        foreach (var community in _tree.Communities)
        {
            var center = _circles[community.Number].Center;
            foreach (var child in community.Children)
                _circles[child] = _circles[child] with { Center = _circles[child].Center + center };
            if (community.Children.Count > 0)
                continue;
            foreach (var node in community.Nodes)
                _nodes[node] += center;
        }
    }

    private static double[] RadiiBy(IReadOnlyList<double> sizes)
    {
        var most = sizes.DefaultIfEmpty(0).Max();
        return [.. sizes.Select(size => most > 0 ? Math.Max(LargestNode * Math.Sqrt(size / most), 1) : 1)];
    }

    private GraphMap ToMap() => new(
        [.. _nodes.Zip(_radii, (place, radius) => new MapCircle((float)place.X, (float)place.Y, (float)radius))],
        Array.ConvertAll(_circles, circle => new MapCircle((float)circle.Center.X, (float)circle.Center.Y, (float)circle.Radius)));
}
