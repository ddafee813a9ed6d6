using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Schema;

/// <summary>
/// Tells what a build wrote from what a person added under the same labels and types. A build gives each element a property that nobody would
/// give it by hand; an element of the schema's kinds without it is a person's, and no build takes it away.
/// </summary>
public static class BuiltElements
{
    /// <summary>
    /// The property that a build's relationships of a type always have. Null for a type whose relationships have none at all from a build, and for
    /// one that a build does not write.
    /// </summary>
    public static string? MarkOf(string type) => type switch
    {
        RelationshipTypes.WrittenBy => PropertyNames.Position,
        RelationshipTypes.CoOccurs => PropertyNames.Count,
        RelationshipTypes.Broader or RelationshipTypes.VersionOf => PropertyNames.Support,
        _ => GraphSchema.OfType(type).Any(property => property.Name == PropertyNames.Extractor) ? PropertyNames.Extractor : null,
    };

    /// <summary>The property by which a node is known as a build's; null where it has no label of the schema.</summary>
    public static string? MarkOf(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        foreach (var label in node.Labels)
        {
            if (GraphSchema.OfLabel(label).Count > 0)
                return label switch { Labels.Paper => PropertyNames.Source, Labels.Author or Labels.Venue => PropertyNames.Name, _ => PropertyNames.Papers };
        }

        return null;
    }

    /// <summary>Whether a build wrote a relationship.</summary>
    public static bool IsBuilt(GraphRelationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        return GraphSchema.IsOurs(relationship.Type) && NodeIds.IsOurs(relationship.From) && NodeIds.IsOurs(relationship.To)
            && (MarkOf(relationship.Type) is { } mark ? !relationship.Properties[mark].IsNull : relationship.Properties.Count == 0);
    }

    /// <summary>Whether a build wrote a node; an author or venue, only if a build's relationship also ends there (<see cref="NeedsRelationship"/>).</summary>
    public static bool IsBuilt(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return NodeIds.IsOurs(node.Id) && MarkOf(node) is { } mark && !node.Properties[mark].IsNull;
    }

    /// <summary>
    /// Whether a node is a build's only while a <c>WRITTEN_BY</c> or <c>PUBLISHED_IN</c> of a build ends there: an author or venue has nothing but a name.
    /// </summary>
    public static bool NeedsRelationship(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Labels.Contains(Labels.Author) || node.Labels.Contains(Labels.Venue);
    }
}
