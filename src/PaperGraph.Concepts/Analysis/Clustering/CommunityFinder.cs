using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>
/// Finds communities, and communities within those that are large: by the Leiden algorithm, on the whole graph and then on what lies
/// within one. The same graph gives the same communities, in whatever order its edges come; they are connected. Nodes of other
/// numbers may fall into others of about the same modularity, so number them by something that lasts, such as the order of ids.
/// </summary>
/// <remarks>Traag, Waltman, van Eck: From Louvain to Leiden: guaranteeing well-connected communities (Scientific Reports 9, 2019).</remarks>
public static class CommunityFinder
{
    private const double MaxRefinement = 64;
    private const double Most = 0.5;
    private const int EdgesOfAllRuns = 1_000_000;
    private const int MinRuns = 3;
    private const int MaxRuns = 20;

    /// <summary>The communities of a weighted undirected graph. Loops and parallel edges count with their weight.</summary>
    /// <param name="nodeCount">How many nodes there are; they are numbered from 0.</param>
    /// <param name="edges">The edges, each once, in whichever direction.</param>
    /// <param name="options">How they are found.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">An edge leads to no node, or its weight is not above 0.</exception>
    public static CommunityTree Find(int nodeCount, IReadOnlyList<LayoutEdge> edges, CommunityOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        options ??= new();
        var graph = WeightedGraph.Of(nodeCount, edges);
        var runs = options.Runs ?? Math.Clamp(EdgesOfAllRuns / Math.Max(edges.Count, 1), MinRuns, MaxRuns);
        var partition = new Leiden(graph, options.Resolution).Find(options.Seed, runs, cancellationToken);
        var roots = Grouped(partition, [.. Enumerable.Range(0, nodeCount)]);
        return new(Divide(graph, roots, options, cancellationToken), nodeCount, Modularity.Of(graph, partition, options.Resolution));
    }

    /// <summary>Level by level, so that numbers go from the outside to the inside.</summary>
    private static Community[] Divide(WeightedGraph graph, List<int[]> roots, CommunityOptions options, CancellationToken cancellationToken)
    {
        var found = roots.Select((nodes, i) => new Community(i, null, 0, nodes, [])).ToList();
        for (var i = 0; i < found.Count; i++)
        {
            var community = found[i];
            if (community.Nodes.Count <= options.MaxSize)
                continue;
            var children = Parts(graph, community.Nodes, options, cancellationToken)
                .Select((nodes, child) => new Community(found.Count + child, i, community.Depth + 1, nodes, [])).ToList();
            found[i] = community with { Children = children.ConvertAll(child => child.Number) };
            found.AddRange(children);
        }

        return [.. found];
    }

    /// <summary>The communities within one, the largest first. Where one of them holds most of it, and is too large, that one's stand in its place.</summary>
    private static List<int[]> Parts(WeightedGraph graph, IReadOnlyList<int> nodes, CommunityOptions options, CancellationToken cancellationToken)
    {
        var parts = Split(graph, nodes, options, cancellationToken);
        while (parts.Count > 0 && parts[0].Length > options.MaxSize && parts[0].Length > Most * nodes.Count)
        {
            var inside = Split(graph, parts[0], options, cancellationToken);
            if (inside.Count == 0)
                break;
            parts = [.. inside.Concat(parts.Skip(1)).OrderByDescending(part => part.Length).ThenBy(part => part[0])];
        }

        return parts;
    }

    /// <summary>
    /// Divides nodes, by a finer resolution where they hold together at first. Empty where most would stand alone then, such as what
    /// hangs on one hub and on nothing else.
    /// </summary>
    private static List<int[]> Split(WeightedGraph graph, IReadOnlyList<int> nodes, CommunityOptions options, CancellationToken cancellationToken)
    {
        var within = graph.Induced(nodes);
        for (var finer = 1.0; finer <= MaxRefinement; finer *= 2)
        {
            var parts = Grouped(new Leiden(within, options.Resolution * finer).Find(options.Seed, 1, cancellationToken), nodes);
            if (parts.Count > 1)
                return parts.Count(part => part.Length == 1) * 2 <= nodes.Count ? parts : [];
        }

        return [];
    }

    private static List<int[]> Grouped(Partition partition, IReadOnlyList<int> nodes)
    {
        var members = partition.Members();
        return
        [
            .. Enumerable.Range(0, partition.Count).Select(community => Array.ConvertAll(members.Of(community).ToArray(), node => nodes[node]))
                .OrderByDescending(community => community.Length).ThenBy(community => community[0]),
        ];
    }
}
