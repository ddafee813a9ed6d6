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

    /// <summary>The least confidence, 0 to 1; what is less sure is left out, and so are concepts that no paper names so surely.</summary>
    /// <value>0 unless set: everything.</value>
    public double MinConfidence { get; init; }
}

/// <summary>A node and what lies around it.</summary>
public sealed record NeighbourTree(NamedNode Root, IReadOnlyList<NeighbourGroup> Groups);

/// <summary>Neighbours by one type of relationship in one direction; groups come in the order of the data dictionary, foreign types after it, outgoing first.</summary>
/// <param name="Type">The type.</param>
/// <param name="Outgoing">Whether the relationships start at the node above; null for a type without direction in meaning.</param>
/// <param name="Total">How many there are that stand nowhere nearer.</param>
/// <param name="Neighbours">The heaviest of them, then by id.</param>
public sealed record NeighbourGroup(string Type, bool? Outgoing, int Total, IReadOnlyList<Neighbour> Neighbours);

/// <summary>A neighbour.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Weight">The relationship's confidence, count or support; 1 where it has none.</param>
/// <param name="Score">The value that the relationship states, where it is a score.</param>
/// <param name="Evidence">The sentence behind the relationship, where it has one.</param>
/// <param name="Groups">What lies around it in turn.</param>
public sealed record Neighbour(string Id, string Name, double Weight, string? Score, string? Evidence, IReadOnlyList<NeighbourGroup> Groups);
