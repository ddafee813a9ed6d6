using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>Puts a value into a slot and goes on with what reads it there.</summary>
internal sealed class LetEvaluator(int slot, Evaluator value, Evaluator body) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        frame[slot] = value.Evaluate(frame);
        return body.Evaluate(frame);
    }
}
