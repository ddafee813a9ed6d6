using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Deletes nodes, relationships and paths for each row.</summary>
internal sealed class DeleteOperator(Operator input, (Evaluator Value, SourceSpan Place)[] targets, bool detach, ElementWriter writer, Value[] frame, QueryContext context) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        if (!input.MoveNext())
            return false;
        context.Limits.Step();
        foreach (var (target, place) in targets)
            Delete(target.Evaluate(frame), place);
        return true;
    }

    private void Delete(Value target, SourceSpan place)
    {
        switch (target.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.NodeReference:
                writer.DeleteNode(target.AsReference(), detach, place);
                break;
            case ValueKind.RelationshipReference:
                writer.DeleteRelationship(target.AsReference());
                break;
            case ValueKind.PathReference:
                foreach (var relationship in target.AsPathReference().Relationships)
                    writer.DeleteRelationship(relationship);
                foreach (var node in target.AsPathReference().Nodes)
                    writer.DeleteNode(node, detach, place);
                break;
            default:
                throw Errors.Type("InvalidArgumentType", $"Only nodes, relationships and paths can be deleted, but it was {Kinds.Name(target.Kind)}", place);
        }
    }
}
