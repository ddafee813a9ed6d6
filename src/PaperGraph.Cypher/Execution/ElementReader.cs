using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution;

/// <summary>Reads nodes and relationships of a run's graph; one that the statement has deleted is an error.</summary>
internal static class ElementReader
{
    /// <summary>A node's number.</summary>
    /// <exception cref="CypherException">It has been deleted.</exception>
    public static int Node(this QueryContext context, Value node, SourceSpan place = default)
    {
        var number = node.AsReference();
        return context.Transaction is null || context.Graph.HasNode(number) ? number : throw Deleted("node", place);
    }

    /// <summary>A relationship's number.</summary>
    /// <exception cref="CypherException">It has been deleted.</exception>
    public static int Relationship(this QueryContext context, Value relationship, SourceSpan place = default)
    {
        var number = relationship.AsReference();
        return context.Transaction is null || context.Graph.HasRelationship(number) ? number : throw Deleted("relationship", place);
    }

    /// <summary>All properties of a node or relationship.</summary>
    public static PropertyMap PropertiesOf(this QueryContext context, Value element, SourceSpan place = default) => element.Kind == ValueKind.NodeReference
        ? context.Graph.NodeProperties(context.Node(element, place))
        : context.Graph.RelationshipProperties(context.Relationship(element, place));

    /// <summary>A property of a node or relationship by the number of its key.</summary>
    public static Value PropertyOf(this QueryContext context, Value element, int key, SourceSpan place = default) => element.Kind == ValueKind.NodeReference
        ? context.Graph.NodeProperty(context.Node(element, place), key)
        : context.Graph.RelationshipProperty(context.Relationship(element, place), key);

    private static CypherException Deleted(string what, SourceSpan place) =>
        Errors.Runtime(CypherErrorType.EntityNotFound, "DeletedEntityAccess", $"The {what} has been deleted in this statement", place);
}
