using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>left + right</c> and <c>left || right</c>: what they join may grow beyond the run's memory.</summary>
internal sealed class AddEvaluator(BinaryOperation operation, Evaluator left, Evaluator right, QueryContext context, SourceSpan span) : Evaluator
{
    private const int BytesPerItem = 16;

    public override Value Evaluate(Value[] frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        if (!first.TryGetInteger(out _))
            context.Limits.CheckSize(SizeOf(first) + SizeOf(second));
        return operation(first, second, span);
    }

    // What is copied: a list's items stay where they are.
    private static long SizeOf(Value value) => value.Kind == ValueKind.List ? (long)value.AsSpan().Length * BytesPerItem : ValueSize.Of(value);
}
