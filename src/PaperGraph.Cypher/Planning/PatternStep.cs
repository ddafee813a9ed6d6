using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>A step in matching a pattern: a node is found, or a connection followed.</summary>
/// <param name="Scan">The node to find.</param>
/// <param name="Connection">The connection to follow.</param>
/// <param name="FromRight">Whether it is followed from its right end.</param>
/// <param name="Rows">How many rows there are afterwards, as expected.</param>
internal sealed record PatternStep(BoundVariable? Scan, PatternConnection? Connection, bool FromRight, double Rows)
{
    /// <summary>Whether the relationship is found by itself, and its ends by it.</summary>
    public bool BeginsAtRelationship { get; init; }
}
