namespace PaperGraph.Graph.Overlay;

/// <summary>
/// A node that was written since the base. What is null here is as in the base; a node that the base does not know has all of it. Changed
/// only by the transaction that made it.
/// </summary>
internal sealed class NodeRecord(long writer, long stored)
{
    /// <summary>The transaction that made this record.</summary>
    public long Writer { get; } = writer;

    public long Stored { get; } = stored;

    public bool IsGone { get; set; }

    /// <summary>Whether its writer changed labels or properties.</summary>
    public bool IsChanged { get; set; }

    public int[]? Labels { get; set; }

    public PropertyList? Properties { get; set; }

    public NeighbourLists? Outgoing { get; set; }

    public NeighbourLists? Incoming { get; set; }

    /// <summary>Whether it is another node to an index than the base's.</summary>
    public bool HasOwnContent => Labels is not null || Properties is not null;

    public NodeRecord CopyFor(long writer) => new(writer, Stored)
    {
        IsGone = IsGone,
        Labels = Labels,
        Properties = Properties,
        Outgoing = Outgoing?.Copy(),
        Incoming = Incoming?.Copy(),
    };
}
