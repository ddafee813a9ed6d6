using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>What an operator makes of two values; the place is for its error.</summary>
internal delegate Value BinaryOperation(Value left, Value right, SourceSpan span);

/// <summary>An operator that computes or joins.</summary>
internal sealed class ArithmeticEvaluator(BinaryOperation operation, Evaluator left, Evaluator right, SourceSpan span) : Evaluator
{
    public override Value Evaluate(Value[] frame) => operation(left.Evaluate(frame), right.Evaluate(frame), span);
}
