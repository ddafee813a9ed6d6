using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>XOR: unknown where either is.</summary>
internal sealed class XorEvaluator(Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Truth.ToValue(Truth.Of(left.Evaluate(frame)) ^ Truth.Of(right.Evaluate(frame)));
}
