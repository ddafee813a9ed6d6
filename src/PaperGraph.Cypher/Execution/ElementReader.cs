using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution;

/// <summary>Reads nodes and relationships of a run's graph; one that the statement has deleted is an error.</summary>
internal static class ElementReader
{
    /// <summary>A node's number.</summary>
    /// <exception cref="CypherException">It has been deleted.</exception>
    public static int Node(this QueryContext context, Value node)
    {
        var number = node.AsReference();
        return context.Transaction is null || context.Graph.HasNode(number) ? number : throw Deleted("node");
    }

    /// <summary>A relationship's number.</summary>
    /// <exception cref="CypherException">It has been deleted.</exception>
    public static int Relationship(this QueryContext context, Value relationship)
    {
        var number = relationship.AsReference();
        return context.Transaction is null || context.Graph.HasRelationship(number) ? number : throw Deleted("relationship");
    }

    /// <summary>All properties of a node or relationship.</summary>
    public static PropertyMap PropertiesOf(this QueryContext context, Value element) => element.Kind == ValueKind.NodeReference
        ? context.Graph.NodeProperties(context.Node(element))
        : context.Graph.RelationshipProperties(context.Relationship(element));

    /// <summary>A property of a node or relationship by the number of its key.</summary>
    public static Value PropertyOf(this QueryContext context, Value element, int key) => element.Kind == ValueKind.NodeReference
        ? context.Graph.NodeProperty(context.Node(element), key)
        : context.Graph.RelationshipProperty(context.Relationship(element), key);

    private static CypherException Deleted(string what) =>
        Errors.Runtime(CypherErrorType.EntityNotFound, "DeletedEntityAccess", $"The {what} has been deleted in this statement");
}
