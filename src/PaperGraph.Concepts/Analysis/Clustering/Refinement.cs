namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>Divides each community into parts that are connected and hang together well, for the next graph to be made of.</summary>
/// <remarks>
/// RefinePartition of Traag, Waltman, van Eck (2019). Of the parts that a node may join it takes the one that gains most, as their
/// randomness tends to where it is small: so no exponential decides, whose last digit is another on another machine.
/// </remarks>
internal sealed class Refinement
{
    private readonly WeightedGraph _graph;
    private readonly Partition _communities;
    private readonly double _resolution;
    private readonly Partition _parts;
    private readonly double[] _strengths;
    private readonly int[] _sizes;
    private readonly double[] _outside;
    private readonly SparseSums _sums;

    private Refinement(WeightedGraph graph, Partition communities, double resolution)
    {
        (_graph, _communities, _resolution) = (graph, communities, resolution);
        _parts = Partition.Singletons(graph.NodeCount);
        _strengths = [.. Enumerable.Range(0, graph.NodeCount).Select(graph.Strength)];
        _sizes = new int[graph.NodeCount];
        Array.Fill(_sizes, 1);
        _outside = new double[graph.NodeCount];
        _sums = new(graph.NodeCount);
    }

    public static Partition Run(WeightedGraph graph, Partition communities, double resolution, Random random, CancellationToken cancellationToken)
    {
        var refinement = new Refinement(graph, communities, resolution);
        var members = communities.Members();
        for (var community = 0; community < communities.Count; community++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            refinement.Refine(members.Of(community).ToArray(), random);
        }

        return refinement._parts.Numbered();
    }

    private void Refine(int[] nodes, Random random)
    {
        var total = 0.0;
        foreach (var node in nodes)
        {
            total += _graph.Strength(node);
            _outside[node] = WeightWithin(node);
        }

        random.Shuffle(nodes);
        foreach (var node in nodes)
        {
            if (_sizes[_parts[node]] == 1 && IsWellConnected(_parts[node], total))
                Join(node, total);
        }
    }

    private void Join(int node, double total)
    {
        var neighbours = _graph.NeighboursOf(node);
        var weights = _graph.WeightsOf(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (_communities[neighbours[i]] == _communities[node])
                _sums.Add(_parts[neighbours[i]], weights[i]);
        }

        var (best, most) = (-1, 0.0);
        foreach (var part in _sums.Touched)
        {
            var gain = _sums[part] - (_resolution * _graph.Strength(node) * _strengths[part] / _graph.TotalStrength);
            if ((gain > most || (gain == most && (best < 0 || part < best))) && IsWellConnected(part, total))
                (best, most) = (part, gain);
        }

        if (best >= 0)
            Move(node, best);
        _sums.Clear();
    }

    private void Move(int node, int to)
    {
        var from = _parts[node];
        _strengths[to] += _strengths[from];
        _outside[to] += _outside[from] - (2 * _sums[to]);
        _sizes[to]++;
        _sizes[from] = 0;
        _parts[node] = to;
    }

    /// <summary>Whether a part has as much weight to the rest of its community as its strength lets expect.</summary>
    private bool IsWellConnected(int part, double total) =>
        _outside[part] >= _resolution * _strengths[part] * (total - _strengths[part]) / _graph.TotalStrength;

    private double WeightWithin(int node)
    {
        var sum = 0.0;
        var neighbours = _graph.NeighboursOf(node);
        var weights = _graph.WeightsOf(node);
        for (var i = 0; i < neighbours.Length; i++)
            sum += _communities[neighbours[i]] == _communities[node] ? weights[i] : 0;
        return sum;
    }
}
