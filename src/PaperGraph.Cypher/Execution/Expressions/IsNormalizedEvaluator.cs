using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>operand IS NFC NORMALIZED</c>: null for what is no text.</summary>
internal sealed class IsNormalizedEvaluator(Evaluator operand, NormalizationForm form, bool negated, QueryContext context) : Evaluator
{
    public override Value Evaluate(Value[] frame) =>
        operand.Evaluate(frame).TryGetString(out var text) ? Value.Of(NormalForms.Is(text, form, context.Limits) != negated) : Value.Null;
}
