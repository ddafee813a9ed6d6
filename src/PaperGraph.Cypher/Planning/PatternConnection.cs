using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>What joins two nodes of a pattern: a relationship, a trail, a repeated part, or a path of which only the shortest are wanted.</summary>
/// <param name="Left">The node at its left end.</param>
/// <param name="Right">The node at its right end.</param>
/// <param name="Element">The part of the pattern; null for a whole path with a selector.</param>
/// <param name="Path">The path that it is a part of.</param>
internal sealed record PatternConnection(BoundVariable Left, BoundVariable Right, BoundPatternElement? Element, BoundPath Path)
{
    /// <summary>Whether both ends must be known before it can be followed.</summary>
    public bool NeedsBothEnds => Path.Selector is not null && Element is not null;

    /// <summary>Whether it needs neither end: its relationship is known.</summary>
    public bool IsBound => Element is BoundRelationshipPattern { IsBound: true };

    /// <summary>The variables of its relationships, for the rule that none is met twice.</summary>
    public ImmutableArray<BoundVariable> Relationships => Element switch
    {
        BoundRelationshipPattern relationship => [relationship.Variable],
        BoundQuantifiedPath quantified => [.. ListsOfRelationships(quantified)],
        _ => [],
    };

    /// <summary>The lists that collect the relationships of a repeated part.</summary>
    public static IEnumerable<BoundVariable> ListsOfRelationships(BoundQuantifiedPath quantified) =>
        quantified.Groups.Where(group => IsRelationship(quantified, group.Inner)).Select(group => group.List);

    private static bool IsRelationship(BoundQuantifiedPath quantified, BoundVariable inner) =>
        quantified.Path.Elements.Any(element => element is BoundRelationshipPattern relationship && relationship.Variable == inner);
}
