using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>operand:Labels</c></summary>
internal sealed class HasLabelsEvaluator(Evaluator operand, LabelTest test, QueryContext context, SourceSpan span) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var element = operand.Evaluate(frame);
        if (!element.IsNull)
            context.Accesses?.Add();
        return element.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.NodeReference => Value.Of(test.HoldsForNode(frame, context.Node(element, span))),
            ValueKind.RelationshipReference => Value.Of(test.HoldsForRelationship(frame, context.Relationship(element, span))),
            var kind => throw Errors.Type("InvalidArgumentType", $"Only nodes have labels, and relationships a type, but it was {Kinds.Name(kind)}", span),
        };
    }
}
