using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>A weighted undirected graph as arrays. Parallel edges are one, with the sum of their weights; loops stand apart.</summary>
internal sealed class WeightedGraph
{
    private readonly int[] _starts;
    private readonly int[] _neighbours;
    private readonly double[] _weights;
    private readonly double[] _loops;
    private readonly double[] _strengths;

    private WeightedGraph(int[] starts, int[] neighbours, double[] weights, double[] loops)
    {
        (_starts, _neighbours, _weights, _loops) = (starts, neighbours, weights, loops);
        _strengths = new double[loops.Length];
        for (var node = 0; node < loops.Length; node++)
        {
            var sum = 2 * loops[node];
            foreach (var weight in WeightsOf(node))
                sum += weight;
            _strengths[node] = sum;
            TotalStrength += sum;
        }
    }

    public int NodeCount => _loops.Length;

    /// <summary>Twice the weight of all edges.</summary>
    public double TotalStrength { get; }

    /// <summary>The weights of a node's edges; a loop counts twice.</summary>
    public double Strength(int node) => _strengths[node];

    public double LoopOf(int node) => _loops[node];

    /// <summary>The nodes beside a node, in ascending order, itself not among them.</summary>
    public ReadOnlySpan<int> NeighboursOf(int node) => _neighbours.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>What the edges to <see cref="NeighboursOf"/> weigh.</summary>
    public ReadOnlySpan<double> WeightsOf(int node) => _weights.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>The graph of edges in any order, ends in any order.</summary>
    public static WeightedGraph Of(int nodeCount, IReadOnlyList<LayoutEdge> edges)
    {
        // Weights are summed in an order of their own, so that not even the last bit hangs on the order in which edges come.
        LayoutEdge[] sorted = [.. edges.Select(Checked)];
        Array.Sort(sorted, static (left, right) => (left.First, left.Second, left.Weight).CompareTo((right.First, right.Second, right.Weight)));
        return Of(nodeCount, sorted, new double[nodeCount]);

        LayoutEdge Checked(LayoutEdge edge)
        {
            if ((uint)edge.First >= (uint)nodeCount || (uint)edge.Second >= (uint)nodeCount)
                throw new ArgumentOutOfRangeException(nameof(edges), $"An edge leads from {edge.First} to {edge.Second}, but there are {nodeCount} nodes.");
            if (!(edge.Weight > 0 && double.IsFinite(edge.Weight)))
                throw new ArgumentOutOfRangeException(nameof(edges), $"The edge from {edge.First} to {edge.Second} weighs {edge.Weight}; weights are above 0.");
            return edge.First <= edge.Second ? edge : new(edge.Second, edge.First, edge.Weight);
        }
    }

    /// <summary>The graph whose nodes are communities of this one; what lies within one becomes its loop.</summary>
    public WeightedGraph Aggregate(Partition partition)
    {
        var loops = new double[partition.Count];
        var edges = new List<LayoutEdge>();
        var sums = new SparseSums(partition.Count);
        var members = partition.Members();
        for (var community = 0; community < partition.Count; community++)
        {
            foreach (var node in members.Of(community))
            {
                loops[community] += _loops[node];
                AddTo(sums, node, partition);
            }

            // Either end of an edge within has added it.
            loops[community] += sums[community] / 2;
            foreach (var other in sums.Touched)
            {
                if (other > community)
                    edges.Add(new(community, other, sums[other]));
            }

            sums.Clear();
        }

        edges.Sort(static (left, right) => (left.First, left.Second).CompareTo((right.First, right.Second)));
        return Of(partition.Count, [.. edges], loops);
    }

    /// <summary>Adds up what a node's edges weigh by the communities that they lead to.</summary>
    public void AddTo(SparseSums sums, int node, Partition partition)
    {
        var neighbours = NeighboursOf(node);
        var weights = WeightsOf(node);
        for (var i = 0; i < neighbours.Length; i++)
            sums.Add(partition[neighbours[i]], weights[i]);
    }

    /// <summary>The graph of some nodes, in the order given, and the edges between them.</summary>
    public WeightedGraph Induced(IReadOnlyList<int> nodes)
    {
        var numbers = nodes.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var edges = new List<LayoutEdge>();
        foreach (var node in nodes)
        {
            var neighbours = NeighboursOf(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] > node && numbers.TryGetValue(neighbours[i], out var other))
                    edges.Add(new(numbers[node], other, WeightsOf(node)[i]));
            }
        }

        return Of(nodes.Count, [.. edges], [.. nodes.Select(LoopOf)]);
    }

    /// <summary>Of edges in order.</summary>
    private static WeightedGraph Of(int nodeCount, LayoutEdge[] edges, double[] loops)
    {
        var count = Merge(edges, loops);
        var starts = new int[nodeCount + 1];
        foreach (var edge in edges.AsSpan(0, count))
        {
            starts[edge.First + 1]++;
            starts[edge.Second + 1]++;
        }

        for (var node = 0; node < nodeCount; node++)
            starts[node + 1] += starts[node];
        var (neighbours, weights, next) = (new int[starts[^1]], new double[starts[^1]], (int[])starts.Clone());
        foreach (var edge in edges.AsSpan(0, count))
        {
            (neighbours[next[edge.First]], weights[next[edge.First]++]) = (edge.Second, edge.Weight);
            (neighbours[next[edge.Second]], weights[next[edge.Second]++]) = (edge.First, edge.Weight);
        }

        for (var node = 0; node < nodeCount; node++)
            neighbours.AsSpan(starts[node]..starts[node + 1]).Sort(weights.AsSpan(starts[node]..starts[node + 1]));
        return new(starts, neighbours, weights, loops);
    }

    /// <summary>Makes one of edges that stand side by side, and takes loops out.</summary>
    private static int Merge(LayoutEdge[] edges, double[] loops)
    {
        var count = 0;
        foreach (var edge in edges)
        {
            if (edge.First == edge.Second)
                loops[edge.First] += edge.Weight;
            else if (count > 0 && (edges[count - 1].First, edges[count - 1].Second) == (edge.First, edge.Second))
                edges[count - 1] = edge with { Weight = edges[count - 1].Weight + edge.Weight };
            else
                edges[count++] = edge;
        }

        return count;
    }
}
