using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>list[from..to]</c>: bounds below 0 count from the end, those outside are drawn in.</summary>
internal sealed class SliceEvaluator(Evaluator target, (Evaluator Value, SourceSpan Place)? from, (Evaluator Value, SourceSpan Place)? to, QueryContext context, SourceSpan span) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var list = target.Evaluate(frame);
        var first = from?.Value.Evaluate(frame) ?? Value.Of(0L);
        var end = to?.Value.Evaluate(frame) ?? Value.Of(long.MaxValue);
        if (list.IsNull || first.IsNull || end.IsNull)
            return Value.Null;
        if (list.Kind != ValueKind.List)
            throw Errors.Type("InvalidArgumentType", $"Only of a list can a part be taken, but it was {Kinds.Name(list.Kind)}", span);
        var items = list.AsSpan();
        var (low, high) = (IndexOf(first, from, items.Length), IndexOf(end, to, items.Length));
        return low == 0 && high == items.Length ? list : Value.ListOver(low < high ? context.Limits.Copy(items[low..high]) : []);
    }

    private static int IndexOf(Value bound, (Evaluator Value, SourceSpan Place)? written, int length)
    {
        var number = bound.Kind switch
        {
            ValueKind.Integer => bound.AsInteger(),
            ValueKind.Float => (long)bound.AsFloat(),
            var kind => throw Errors.Type("InvalidArgumentType", $"The bounds of a part of a list are integers, but it was {Kinds.Name(kind)}", written!.Value.Place),
        };
        return (int)Math.Clamp(number < 0 ? number + length : number, 0, length);
    }
}
