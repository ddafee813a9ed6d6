namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>Moves nodes one by one to where modularity gains most, until no node gains by moving.</summary>
/// <remarks>MoveNodesFast of Traag, Waltman, van Eck (2019): a node is looked at again only where a neighbour has moved.</remarks>
internal sealed class LocalMoving
{
    private readonly WeightedGraph _graph;
    private readonly Partition _partition;
    private readonly double _resolution;
    private readonly double[] _strengths;
    private readonly int[] _sizes;
    private readonly Stack<int> _empty = new();
    private readonly SparseSums _sums;

    private LocalMoving(WeightedGraph graph, Partition partition, double resolution)
    {
        (_graph, _partition, _resolution) = (graph, partition, resolution);
        // A community more than there are nodes, so that one is always empty.
        var count = Math.Max(partition.Count, graph.NodeCount) + 1;
        while (partition.Count < count)
            partition.AddEmpty();
        (_strengths, _sizes, _sums) = (new double[count], new int[count], new(count));
        for (var node = 0; node < graph.NodeCount; node++)
        {
            _strengths[partition[node]] += graph.Strength(node);
            _sizes[partition[node]]++;
        }

        for (var community = count - 1; community >= 0; community--)
        {
            if (_sizes[community] == 0)
                _empty.Push(community);
        }
    }

    /// <summary>The communities, numbered; the partition given is used up.</summary>
    public static Partition Run(WeightedGraph graph, Partition partition, double resolution, Random random, CancellationToken cancellationToken)
    {
        new LocalMoving(graph, partition, resolution).MoveAll(random, cancellationToken);
        return partition.Numbered();
    }

    private void MoveAll(Random random, CancellationToken cancellationToken)
    {
        int[] order = [.. Enumerable.Range(0, _graph.NodeCount)];
        random.Shuffle(order);
        var queue = new Queue<int>(order);
        var waits = new bool[_graph.NodeCount];
        Array.Fill(waits, true);
        while (queue.TryDequeue(out var node))
        {
            waits[node] = false;
            var from = _partition[node];
            var to = BestFor(node);
            if (to == from)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            Move(node, from, to);
            foreach (var neighbour in _graph.NeighboursOf(node))
            {
                if (waits[neighbour] || _partition[neighbour] == to)
                    continue;
                waits[neighbour] = true;
                queue.Enqueue(neighbour);
            }
        }
    }

    private int BestFor(int node)
    {
        var from = _partition[node];
        var share = _resolution * _graph.Strength(node) / _graph.TotalStrength;
        _graph.AddTo(_sums, node, _partition);
        var best = from;
        var gain = _sums[from] - (share * (_strengths[from] - _graph.Strength(node)));
        foreach (var community in _sums.Touched)
        {
            var other = _sums[community] - (share * _strengths[community]);
            if (community != from && (other > gain || (other == gain && best != from && community < best)))
                (best, gain) = (community, other);
        }

        _sums.Clear();
        return gain < 0 && _sizes[from] > 1 ? _empty.Peek() : best;
    }

    private void Move(int node, int from, int to)
    {
        if (_sizes[to] == 0)
            _empty.Pop();
        _strengths[from] -= _graph.Strength(node);
        _strengths[to] += _graph.Strength(node);
        _sizes[to]++;
        if (--_sizes[from] == 0)
        {
            _strengths[from] = 0;
            _empty.Push(from);
        }

        _partition[node] = to;
    }
}
