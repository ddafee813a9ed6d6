using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>What must be true, false or null and is not known to be: an error that points at it where it is anything else.</summary>
internal sealed class TruthEvaluator(Evaluator operand, SourceSpan span) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var value = operand.Evaluate(frame);
        _ = Truth.Of(value, span);
        return value;
    }

    public override bool IsTrue(Value[] frame) => Truth.Of(operand.Evaluate(frame), span) == true;
}
