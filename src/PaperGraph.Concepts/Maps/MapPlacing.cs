using PaperGraph.Concepts.Analysis.Clustering;
using PaperGraph.Concepts.Analysis.Layout;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Maps;

/// <summary>Computes where everything lies on a map: communities by the Leiden algorithm, each a bubble, in which lies what it consists of.</summary>
public static class MapPlacing
{
    /// <summary>What a concept and the one that it lies beside count, where two papers that name two concepts count 2.</summary>
    private const double AnchorWeight = 0.5;

    /// <summary>How many concepts lie in one bubble of those that hang together with nothing.</summary>
    private const int Loners = 250;

    /// <summary>The places of a store's concepts. Takes seconds for tens of thousands. Equal input gives equal places.</summary>
    public static async ValueTask<MapPlaces> PlaceAsync(INamedQueries queries, MapContent content, CancellationToken cancellationToken = default)
    {
        var anchors = await MapAnchors.ReadAsync(queries, content, cancellationToken).ConfigureAwait(false);
        return Place(content, anchors, cancellationToken);
    }

    /// <summary>The places of concepts of which it is known beside what those lie that hang together with no other.</summary>
    public static MapPlaces Place(MapContent content, IReadOnlyList<int> anchors, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(anchors);
        var edges = EdgesOf(content, anchors);
        var tree = CommunityFinder.Find(content.Concepts.Count, edges, cancellationToken: cancellationToken);
        var map = BubbleLayout.Place(edges, tree, [.. content.Concepts.Select(concept => (double)concept.Papers)], cancellationToken: cancellationToken);
        return new(
            [.. map.Nodes.Select(node => node.X)], [.. map.Nodes.Select(node => node.Y)], tree.LeafOf,
            [.. map.Communities.Zip(tree.Communities, (circle, community) => new MapCommunity(community.Parent ?? -1, circle.X, circle.Y, circle.Radius))]);
    }

    /// <summary>One edge for each pair, whatever the number, types and directions of its relationships.</summary>
    private static LayoutEdge[] EdgesOf(MapContent content, IReadOnlyList<int> anchors)
    {
        var weights = new Dictionary<(int First, int Second), double>(content.Edges.Count);
        foreach (var edge in content.Edges)
            Add(edge.Source, edge.Target, edge.Weight);
        foreach (var (concept, anchor) in anchors.Index())
        {
            if (anchor >= 0)
                Add(concept, anchor, AnchorWeight);
        }

        foreach (var bubble in WithoutEdge(content.Concepts.Count, weights.Keys).Chunk(Loners))
        {
            foreach (var concept in bubble.Skip(1))
                Add(bubble[0], concept, AnchorWeight);
        }

        return [.. weights.OrderBy(pair => pair.Key).Select(pair => new LayoutEdge(pair.Key.First, pair.Key.Second, pair.Value))];

        void Add(int one, int other, double weight)
        {
            var pair = one < other ? (one, other) : (other, one);
            if (weight > 0)
                weights[pair] = weights.GetValueOrDefault(pair) + weight;
        }
    }

    private static int[] WithoutEdge(int count, IEnumerable<(int First, int Second)> edges)
    {
        var hasEdge = new bool[count];
        foreach (var (first, second) in edges)
            hasEdge[first] = hasEdge[second] = true;
        return [.. Enumerable.Range(0, count).Where(concept => !hasEdge[concept])];
    }
}
