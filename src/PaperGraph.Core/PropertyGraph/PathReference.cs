using System.Collections.Immutable;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>A path by numbers of the graph that a statement reads, in the order in which it was walked; never leaves an engine.</summary>
/// <param name="Nodes">Its nodes, one more than relationships.</param>
/// <param name="Relationships">What joins each node to the next, in whichever direction.</param>
public sealed record PathReference(ImmutableArray<int> Nodes, ImmutableArray<int> Relationships)
{
    /// <summary>The same nodes and relationships in the same order.</summary>
    public bool Equals(PathReference? other) =>
        other is not null && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan()) && Relationships.AsSpan().SequenceEqual(other.Relationships.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes.Length, Nodes[0], Nodes[^1], Relationships.Length == 0 ? -1 : Relationships[0]);
}
