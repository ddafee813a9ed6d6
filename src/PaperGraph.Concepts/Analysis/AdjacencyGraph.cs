namespace PaperGraph.Concepts.Analysis;

/// <summary>A weighted directed graph as arrays: what the algorithms here run on, whatever a graph came from.</summary>
internal sealed class AdjacencyGraph
{
    private readonly int[] _starts;
    private readonly Arc[] _arcs;

    /// <summary>Takes arcs in any order; within a node they are sorted by target, then relationship.</summary>
    public AdjacencyGraph(int nodeCount, IReadOnlyCollection<Arc> arcs)
    {
        NodeCount = nodeCount;
        _starts = new int[nodeCount + 1];
        foreach (var arc in arcs)
            _starts[arc.Source + 1]++;
        for (var i = 0; i < nodeCount; i++)
            _starts[i + 1] += _starts[i];
        _arcs = new Arc[arcs.Count];
        var next = (int[])_starts.Clone();
        foreach (var arc in arcs)
            _arcs[next[arc.Source]++] = arc;
        for (var node = 0; node < nodeCount; node++)
            ArcsFrom(node).AsSpan().Sort(static (left, right) => left.CompareTo(right));
    }

    public int NodeCount { get; }

    public ArraySegment<Arc> ArcsFrom(int node) => new(_arcs, _starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>The graph whose arcs can be gone both ways. A loop stays one arc.</summary>
    public static AdjacencyGraph Undirected(int nodeCount, IReadOnlyCollection<Arc> arcs) =>
        new(nodeCount, [.. arcs, .. arcs.Where(arc => arc.Source != arc.Target).Select(arc => arc.Reversed())]);
}
