using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Creates the nodes and relationships of patterns that are not bound, and puts them into their slots.</summary>
internal sealed class PatternWriter(NodeToCreate[] nodes, RelationshipToCreate[] relationships, (int Slot, Evaluator Path)[] paths, ElementWriter writer, QueryContext context)
{
    /// <summary>Creates them for the row in the frame.</summary>
    public void Create(Value[] frame)
    {
        SourceSpan place = default;
        try
        {
            foreach (var node in nodes)
            {
                place = node.Span;
                Create(node, frame);
            }

            foreach (var relationship in relationships)
            {
                place = relationship.Span;
                Create(relationship, frame);
            }
        }
        catch (Exception error) when (GraphErrors.IsUnplaced(error))
        {
            throw GraphErrors.Within(error, place)!;
        }

        foreach (var (slot, path) in paths)
            frame[slot] = path.Evaluate(frame);
    }

    /// <summary>Computes all properties.</summary>
    /// <exception cref="CypherException">One of them is null, so that nothing could be found by it again.</exception>
    public void CheckForMerge(Value[] frame)
    {
        foreach (var node in nodes)
            Check(node.Properties, "node", node.Span, frame);
        foreach (var relationship in relationships)
            Check(relationship.Properties, "relationship", relationship.Span, frame);
    }

    private void Create(NodeToCreate node, Value[] frame)
    {
        node.Properties.Evaluate(frame);
        var labels = node.Labels.For(frame);
        node.Properties.Collect(writer, context);
        frame[node.Slot] = Value.NodeReference(writer.CreateNode(labels));
    }

    private void Create(RelationshipToCreate relationship, Value[] frame)
    {
        relationship.Properties.Evaluate(frame);
        var (start, end) = (EndOf(frame[relationship.Start]), EndOf(frame[relationship.End]));
        relationship.Properties.Collect(writer, context);
        frame[relationship.Slot] = Value.RelationshipReference(writer.CreateRelationship(relationship.Type.Single(frame), start, end));
    }

    private int EndOf(Value node)
    {
        if (node.IsNull)
            throw Errors.Runtime(CypherErrorType.SemanticError, "MissingNode", "A relationship cannot be created: the node at one of its ends is null");
        return Slots.TryNode(node, context, out var number)
            ? number
            : throw Errors.Runtime(CypherErrorType.EntityNotFound, "DeletedEntityAccess", "A relationship cannot be created at a node that has been deleted");
    }

    private static void Check(WrittenProperties properties, string what, SourceSpan place, Value[] frame)
    {
        properties.Evaluate(frame);
        if (properties.NullKey() is { } key)
        {
            throw Errors.Runtime(
                CypherErrorType.SemanticError, "MergeReadOwnWrites", $"A {what} cannot be merged because of null property value for '{key}'", place);
        }
    }
}

/// <summary>A node that a pattern creates.</summary>
internal sealed record NodeToCreate(int Slot, WrittenNames Labels, WrittenProperties Properties, SourceSpan Span);

/// <summary>A relationship that a pattern creates.</summary>
internal sealed record RelationshipToCreate(int Slot, WrittenNames Type, int Start, int End, WrittenProperties Properties, SourceSpan Span);
