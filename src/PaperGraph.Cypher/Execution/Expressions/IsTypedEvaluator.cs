using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>operand IS :: TYPE</c></summary>
internal sealed class IsTypedEvaluator(Evaluator operand, TypeTest test, bool negated) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Value.Of(IsTrue(frame));

    public override bool IsTrue(Value[] frame) => test.Holds(operand.Evaluate(frame)) != negated;
}
