using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>target.key</c> of a node, relationship or map.</summary>
internal sealed class PropertyEvaluator(Evaluator target, string key, QueryContext context, SourceSpan span) : Evaluator
{
    private readonly GraphName _key = GraphName.Key(context, key);

    public override Value Evaluate(Value[] frame)
    {
        var value = target.Evaluate(frame);
        if (value.Kind is ValueKind.NodeReference or ValueKind.RelationshipReference)
            context.Accesses?.Add();
        return value.Kind switch
        {
            ValueKind.NodeReference => context.Graph.NodeProperty(context.Node(value, span), _key.Number),
            ValueKind.RelationshipReference => context.Graph.RelationshipProperty(context.Relationship(value, span), _key.Number),
            ValueKind.Map => value.AsMap()[key],
            ValueKind.Null => Value.Null,
            var kind => throw Errors.Type("InvalidArgumentType", $"Only nodes, relationships and maps have properties, but it was {Kinds.Name(kind)}", span),
        };
    }
}
