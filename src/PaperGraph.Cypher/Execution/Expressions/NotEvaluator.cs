using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>NOT.</summary>
internal sealed class NotEvaluator(Evaluator operand) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Truth.ToValue(!Truth.Of(operand.Evaluate(frame)));
}
