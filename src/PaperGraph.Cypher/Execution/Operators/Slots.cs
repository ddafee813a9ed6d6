using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Reads what slots must hold.</summary>
internal static class Slots
{
    /// <summary>A node's number; false for null and for a node that the statement has deleted.</summary>
    /// <exception cref="CypherException">It is no node.</exception>
    public static bool TryNode(Value value, QueryContext context, out int node)
    {
        if (value.TryGetNodeReference(out node))
            return context.Transaction is null || context.Graph.HasNode(node);
        node = -1;
        return value.IsNull
            ? false
            : throw Errors.Type("InvalidArgumentType", $"Expected a node, but it was {Kinds.Name(value.Kind)}");
    }

    /// <summary>A relationship's number; false for null and for one that the statement has deleted.</summary>
    /// <exception cref="CypherException">It is no relationship.</exception>
    public static bool TryRelationship(Value value, QueryContext context, out int relationship)
    {
        relationship = -1;
        if (value.IsNull)
            return false;
        if (value.Kind != ValueKind.RelationshipReference)
            throw Errors.Type("InvalidArgumentType", $"Expected a relationship, but it was {Kinds.Name(value.Kind)}");
        relationship = value.AsReference();
        return context.Transaction is null || context.Graph.HasRelationship(relationship);
    }
}
