using PaperGraph.Core.Schema;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>What identifies a relationship of the schema: type, ends and, for some types, a few of its properties.</summary>
/// <param name="Type">The type.</param>
/// <param name="From">Id of the start node.</param>
/// <param name="To">Id of the end node.</param>
/// <param name="Discriminator">The values of the type's key properties, divided by U+001F; empty for most types.</param>
public readonly record struct RelationshipKey(string Type, string From, string To, string Discriminator) : IComparable<RelationshipKey>
{
    /// <summary>The key of a relationship.</summary>
    public static RelationshipKey Of(GraphRelationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        var parts = GraphSchema.KeyOf(relationship.Type);
        var discriminator = parts.Count == 0 ? "" : string.Join('\u001f', parts.Select(part => relationship.Properties[part].ToString()));
        return new(relationship.Type, relationship.From, relationship.To, discriminator);
    }

    /// <summary>Orders by start node, type, end node and discriminator, each by code units.</summary>
    public int CompareTo(RelationshipKey other)
    {
        var order = string.CompareOrdinal(From, other.From);
        order = order != 0 ? order : string.CompareOrdinal(Type, other.Type);
        order = order != 0 ? order : string.CompareOrdinal(To, other.To);
        return order != 0 ? order : string.CompareOrdinal(Discriminator, other.Discriminator);
    }
#pragma warning disable CS1591 // the operators that IComparable asks for
    public static bool operator <(RelationshipKey left, RelationshipKey right) => left.CompareTo(right) < 0;
    public static bool operator >(RelationshipKey left, RelationshipKey right) => left.CompareTo(right) > 0;
    public static bool operator <=(RelationshipKey left, RelationshipKey right) => left.CompareTo(right) <= 0;
    public static bool operator >=(RelationshipKey left, RelationshipKey right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
