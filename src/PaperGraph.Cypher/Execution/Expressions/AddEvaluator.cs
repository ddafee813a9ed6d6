using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>left + right</c> and <c>left || right</c>: what they join may grow beyond the run's memory.</summary>
internal sealed class AddEvaluator(BinaryOperation operation, Evaluator left, Evaluator right, QueryContext context, SourceSpan span) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        if (first.TryGetInteger(out _))
            return operation(first, second, span);
        if (first.Kind == ValueKind.List && second.Kind == ValueKind.List)
            return Join(first, second);
        if (first.TryGetString(out var text) && second.TryGetString(out var other))
            context.Limits.CheckText((long)text.Length + other.Length);
        else
            context.Limits.CheckSize(first.Size + second.Size);
        return operation(first, second, span);
    }

    private Value Join(Value first, Value second)
    {
        context.Limits.CheckSize(first.Size + second.Size);
        var items = first.AsSpan();
        var all = new Value[items.Length + second.AsSpan().Length];
        context.Limits.Copy(items, all);
        context.Limits.Copy(second.AsSpan(), all.AsSpan(items.Length));
        return Value.ListOver(all);
    }
}
