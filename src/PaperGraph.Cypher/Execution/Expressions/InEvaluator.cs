using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>item IN list</c>: true where an item is equal, else unknown where one may be.</summary>
internal sealed class InEvaluator(Evaluator item, Evaluator list, QueryContext context, SourceSpan span) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var wanted = item.Evaluate(frame);
        var items = list.Evaluate(frame);
        return items.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.List => Truth.ToValue(IsIn(wanted, items.AsSpan(), context)),
            var kind => throw Errors.Type("InvalidArgumentType", $"IN needs a list, but it was {Kinds.Name(kind)}", span),
        };
    }

    /// <summary>Whether a value is in a list.</summary>
    public static bool? IsIn(Value wanted, ReadOnlySpan<Value> items, QueryContext context)
    {
        bool? found = false;
        foreach (var item in items)
        {
            context.Limits.Step();
            var equal = Equality.Of(wanted, item);
            if (equal == true)
                return true;
            found = equal is null ? null : found;
        }

        return found;
    }
}
