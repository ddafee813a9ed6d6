using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>reduce(accumulator = initial, variable IN list | expression)</c></summary>
internal sealed class ReduceEvaluator(
    int accumulator, Evaluator initial, int slot, ListSource list, Evaluator expression, QueryContext context) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var value = initial.Evaluate(frame);
        if (!list.TryGet(frame, out var items))
            return Value.Null;
        foreach (var item in items)
        {
            context.Limits.Step();
            (frame[accumulator], frame[slot]) = (value, item);
            value = expression.Evaluate(frame);
        }

        return value;
    }
}
