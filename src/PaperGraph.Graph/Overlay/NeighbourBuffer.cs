using PaperGraph.Graph.Views;

namespace PaperGraph.Graph.Overlay;

/// <summary>
/// A growing list of relationships with the nodes at their other ends. Older lists of the same buffer see a shorter part of it: whoever
/// holds the longest appends in place, and what was handed out never changes.
/// </summary>
internal sealed class NeighbourBuffer
{
    private readonly int[] _relationships;
    private readonly int[] _nodes;
    private int _used;

    private NeighbourBuffer(int capacity) => (_relationships, _nodes) = (new int[capacity], new int[capacity]);

    /// <summary>The first so many.</summary>
    public Neighbours First(int count) => new(_relationships, _nodes, 0, count);

    /// <summary>A buffer that holds the given relationships and has room for more.</summary>
    public static NeighbourBuffer Of(Neighbours neighbours, int room)
    {
        var buffer = new NeighbourBuffer(neighbours.Count + room) { _used = neighbours.Count };
        neighbours.Relationships.CopyTo(buffer._relationships);
        neighbours.Nodes.CopyTo(buffer._nodes);
        return buffer;
    }

    /// <summary>Appends to a list of <paramref name="count"/>; gives the buffer in which it is longer by one.</summary>
    public NeighbourBuffer Append(int count, int relationship, int node)
    {
        var buffer = count == _used && count < _nodes.Length ? this : Of(First(count), Math.Max(4, count));
        (buffer._relationships[count], buffer._nodes[count]) = (relationship, node);
        buffer._used = count + 1;
        return buffer;
    }
}
