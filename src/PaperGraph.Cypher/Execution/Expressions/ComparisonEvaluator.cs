using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>One comparison.</summary>
internal sealed class ComparisonEvaluator(ComparisonOperator comparison, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Truth.ToValue(Comparability.Of(comparison, left.Evaluate(frame), right.Evaluate(frame)));

    public override bool IsTrue(Value[] frame) => Comparability.Of(comparison, left.Evaluate(frame), right.Evaluate(frame)) == true;
}
