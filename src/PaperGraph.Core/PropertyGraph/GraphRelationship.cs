namespace PaperGraph.Core.PropertyGraph;

/// <summary>A relationship as it travels between rooms.</summary>
/// <param name="Type">Its type.</param>
/// <param name="From">Id of the node that it starts at.</param>
/// <param name="To">Id of the node that it ends at.</param>
/// <param name="Properties">Its properties.</param>
public sealed record GraphRelationship(string Type, string From, string To, PropertyMap Properties)
{
    /// <summary>What tells it from every other relationship that a build writes.</summary>
    public RelationshipKey Key => RelationshipKey.Of(this);

    /// <summary>The relationship as Cypher draws it: <c>[:USES {count: 2}]</c>.</summary>
    public override string ToString() => $"[:{Type}{(Properties.Count > 0 ? " " : "")}{Properties}]";
}
