using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>A comparison with an integer that is known.</summary>
internal sealed class ConstantComparisonEvaluator(ComparisonOperator comparison, Evaluator left, long right) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Truth.ToValue(Of(left.Evaluate(frame)));

    public override bool IsTrue(Value[] frame) => Of(left.Evaluate(frame)) == true;

    private bool? Of(Value value) => value.TryGetInteger(out var number)
        ? Comparability.Holds(comparison, number.CompareTo(right))
        : Comparability.Of(comparison, value, Value.Of(right));
}
