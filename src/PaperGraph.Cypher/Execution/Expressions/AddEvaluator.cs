using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>left + right</c> and <c>left || right</c>: what they join may grow beyond the run's memory.</summary>
internal sealed class AddEvaluator(BinaryOperation operation, Evaluator left, Evaluator right, QueryContext context, SourceSpan span) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        if (!first.TryGetInteger(out _))
            context.Limits.CheckSize(first.Size + second.Size);
        return operation(first, second, span);
    }
}
