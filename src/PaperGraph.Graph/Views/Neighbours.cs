namespace PaperGraph.Graph.Views;

/// <summary>The relationships at one side of a node, each with the node at its other end. Stays as it is while a transaction writes.</summary>
public readonly struct Neighbours
{
    private readonly int[]? _relationships;
    private readonly int[]? _nodes;
    private readonly int _start;

    internal Neighbours(int[] relationships, int[] nodes, int start, int count) =>
        (_relationships, _nodes, _start, Count) = (relationships, nodes, start, count);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The relationships.</summary>
    public ReadOnlySpan<int> Relationships => _relationships.AsSpan(_start, Count);

    /// <summary>The other end of each.</summary>
    public ReadOnlySpan<int> Nodes => _nodes.AsSpan(_start, Count);
}
