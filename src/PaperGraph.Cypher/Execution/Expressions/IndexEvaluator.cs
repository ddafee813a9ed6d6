using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>target[index]</c>: an item of a list by place, a value of a map, node or relationship by key; null where there is none.</summary>
internal sealed class IndexEvaluator(Evaluator target, Evaluator index, QueryContext context, SourceSpan span, SourceSpan indexPlace) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var value = target.Evaluate(frame);
        var place = index.Evaluate(frame);
        if (value.IsNull || place.IsNull)
            return Value.Null;
        if (value.Kind is ValueKind.NodeReference or ValueKind.RelationshipReference)
            context.Accesses?.Add();
        return value.Kind switch
        {
            ValueKind.List => ItemOf(value.AsSpan(), place),
            ValueKind.Map => value.AsMap()[KeyOf(place)],
            ValueKind.NodeReference or ValueKind.RelationshipReference => context.PropertyOf(value, context.Graph.Keys.Find(KeyOf(place)), span),
            var kind => throw Errors.Type("InvalidArgumentType", $"[…] needs a list, map, node or relationship before it, but it was {Kinds.Name(kind)}", span),
        };
    }

    private Value ItemOf(ReadOnlySpan<Value> items, Value place)
    {
        if (!place.TryGetInteger(out var number))
            throw Errors.Type("InvalidArgumentType", $"The place in a list is an integer, but it was {Kinds.Name(place.Kind)}", indexPlace);
        number = number < 0 ? number + items.Length : number;
        return number >= 0 && number < items.Length ? items[(int)number] : Value.Null;
    }

    private string KeyOf(Value place) => place.TryGetString(out var key)
        ? key
        : throw Errors.Type("MapElementAccessByNonString", $"The key of a map, node or relationship is a string, but it was {Kinds.Name(place.Kind)}", indexPlace);
}
