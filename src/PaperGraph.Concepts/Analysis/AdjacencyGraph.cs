using QuikGraph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>A weighted directed graph as arrays: what the algorithms here run on, whatever a graph came from.</summary>
internal sealed class AdjacencyGraph
{
    private readonly int[] _starts;
    private readonly Arc[] _arcs;

    /// <summary>Takes arcs in any order; within a node they keep theirs, sorted by target.</summary>
    public AdjacencyGraph(int nodeCount, IReadOnlyCollection<Arc> arcs)
    {
        NodeCount = nodeCount;
        _starts = new int[nodeCount + 1];
        foreach (var arc in arcs)
            _starts[arc.Source + 1]++;
        for (var i = 0; i < nodeCount; i++)
            _starts[i + 1] += _starts[i];
        _arcs = [.. arcs.OrderBy(arc => arc.Source).ThenBy(arc => arc.Target)];
    }

    public int NodeCount { get; }

    public ReadOnlySpan<Arc> ArcsFrom(int node) => _arcs.AsSpan(_starts[node].._starts[node + 1]);

    /// <summary>The graph whose arcs can be gone both ways. A loop stays one arc.</summary>
    public static AdjacencyGraph Undirected(int nodeCount, IReadOnlyCollection<Arc> arcs) =>
        new(nodeCount, [.. arcs, .. arcs.Where(arc => arc.Source != arc.Target).Select(arc => arc.Reversed())]);

    /// <summary>The same graph for QuikGraph's algorithms, without a copy.</summary>
    public IVertexAndEdgeListGraph<int, Arc> ToQuikGraph() => Enumerable.Range(0, NodeCount).ToDelegateVertexAndEdgeListGraph<int, Arc>(TryGetArcs);

    private bool TryGetArcs(int node, out IEnumerable<Arc> arcs)
    {
        arcs = new ArraySegment<Arc>(_arcs, _starts[node], _starts[node + 1] - _starts[node]);
        return true;
    }
}
