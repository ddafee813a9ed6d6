using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>Equality with a text that is known.</summary>
internal sealed class TextEqualityEvaluator(Evaluator left, string right) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Truth.ToValue(Equality.Of(left.Evaluate(frame), Value.Of(right)));

    public override bool IsTrue(Value[] frame) =>
        left.Evaluate(frame).TryGetString(out var text) && string.Equals(text, right, StringComparison.Ordinal);
}
