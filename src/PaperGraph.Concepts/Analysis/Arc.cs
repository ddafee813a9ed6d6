using QuikGraph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>
/// One direction of an edge. Its equality takes in all four members: QuikGraph's own tagged edges compare their ends alone
/// and would take one relationship for another.
/// </summary>
/// <param name="Source">Where it starts.</param>
/// <param name="Target">Where it ends.</param>
/// <param name="Weight">Its weight; what it means is the algorithm's.</param>
/// <param name="Relationship">The number of the relationship that it stands for, or -1.</param>
internal readonly record struct Arc(int Source, int Target, double Weight = 1, int Relationship = -1) : IEdge<int>, IComparable<Arc>
{
    /// <summary>Orders the arcs of one node: by target, then relationship.</summary>
    public int CompareTo(Arc other) => Target != other.Target ? Target.CompareTo(other.Target) : Relationship.CompareTo(other.Relationship);

    public Arc Reversed() => new(Target, Source, Weight, Relationship);
}
