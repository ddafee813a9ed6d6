using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Deletes nodes, relationships and paths for each row.</summary>
internal sealed class DeleteOperator(Operator input, Evaluator[] targets, bool detach, ElementWriter writer, Value[] frame, QueryContext context) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        if (!input.MoveNext())
            return false;
        context.Limits.Step();
        foreach (var target in targets)
            Delete(target.Evaluate(frame));
        return true;
    }

    private void Delete(Value target)
    {
        switch (target.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.NodeReference:
                writer.DeleteNode(target.AsReference(), detach);
                break;
            case ValueKind.RelationshipReference:
                writer.DeleteRelationship(target.AsReference());
                break;
            case ValueKind.PathReference:
                foreach (var relationship in target.AsPathReference().Relationships)
                    writer.DeleteRelationship(relationship);
                foreach (var node in target.AsPathReference().Nodes)
                    writer.DeleteNode(node, detach);
                break;
            default:
                throw Errors.Type("InvalidArgumentType", $"Only nodes, relationships and paths can be deleted, but it was {Kinds.Name(target.Kind)}");
        }
    }
}
