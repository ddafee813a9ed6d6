namespace PaperGraph.Concepts.Analysis;

/// <summary>How far a neighbourhood reaches.</summary>
public sealed record NeighbourhoodOptions
{
    /// <summary>Steps from the root.</summary>
    /// <value>1 unless set.</value>
    public int Depth { get; init; } = 1;

    /// <summary>Nodes to a group at most.</summary>
    /// <value>10 unless set.</value>
    public int Limit { get; init; } = 10;

    /// <summary>The types of relationship to follow; null for all.</summary>
    public IReadOnlySet<string>? Types { get; init; }
}

/// <summary>A node and what lies around it.</summary>
public sealed record NeighbourTree(NodeSummary Root, IReadOnlyList<NeighbourGroup> Groups);

/// <summary>Neighbours by one type of relationship in one direction; groups come in the order of the data dictionary, foreign types after it, outgoing first.</summary>
/// <param name="Type">The type.</param>
/// <param name="Outgoing">Whether the relationships start at the node above; null for a type without direction in meaning.</param>
/// <param name="Total">How many there are that stand nowhere nearer.</param>
/// <param name="Neighbours">The heaviest of them, then by id.</param>
public sealed record NeighbourGroup(string Type, bool? Outgoing, int Total, IReadOnlyList<Neighbour> Neighbours);

/// <summary>A neighbour.</summary>
/// <param name="Node">The node.</param>
/// <param name="Weight">The relationship's confidence, count or support; 1 where it has none.</param>
/// <param name="Relationship">The relationship's number in the snapshot, under which its evidence is found.</param>
/// <param name="Groups">What lies around it in turn.</param>
public sealed record Neighbour(NodeSummary Node, double Weight, int Relationship, IReadOnlyList<NeighbourGroup> Groups);
