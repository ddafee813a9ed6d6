using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>IS NULL and IS NOT NULL.</summary>
internal sealed class IsNullEvaluator(Evaluator operand, bool negated) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Value.Of(IsTrue(frame));

    public override bool IsTrue(Value[] frame) => operand.Evaluate(frame).IsNull != negated;
}
