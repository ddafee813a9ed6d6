using System.Collections.Immutable;
using System.Text;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>A path that a query found, in the order in which it was walked.</summary>
/// <param name="Nodes">Its nodes, one more than relationships.</param>
/// <param name="Relationships">What joins each node to the next, in whichever direction.</param>
public sealed record ValuePath(ImmutableArray<GraphNode> Nodes, ImmutableArray<GraphRelationship> Relationships)
{
    /// <summary>The same nodes and relationships in the same order.</summary>
    public bool Equals(ValuePath? other) => other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes.Length, Nodes[0]);

    /// <summary>The path as Cypher draws it: <c>(…)-[…]->(…)&lt;-[…]-(…)</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Nodes[0]);
        foreach (var (place, relationship) in Relationships.Index())
        {
            var forward = relationship.From == Nodes[place].Id;
            text.Append(forward ? "-" : "<-").Append(relationship).Append(forward ? "->" : "-").Append(Nodes[place + 1]);
        }

        return text.ToString();
    }
}
