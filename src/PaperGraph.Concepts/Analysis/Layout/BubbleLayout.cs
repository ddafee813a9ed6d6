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
    private const double LargestNode = 6;
    private const double NodeGap = 0.6;

    private readonly CommunityTree _tree;
    private readonly WeightedGraph _graph;
    private readonly ChildPlacement _children;
    private readonly double[] _radii;
    private readonly Vector[] _nodes;
    private readonly Circle[] _circles;

    private BubbleLayout(IReadOnlyList<LayoutEdge> edges, CommunityTree tree, IReadOnlyList<double>? sizes)
    {
        _tree = tree;
        _graph = WeightedGraph.Of(tree.LeafOf.Count, edges);
        _nodes = new Vector[tree.LeafOf.Count];
        _circles = new Circle[tree.Communities.Count];
        _children = new(tree, new(tree, edges), _circles);
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
        layout._children.Place(communities.Roots, cancellationToken);
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
                _circles[i] = new(default, _children.Place(community.Children, cancellationToken));
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
