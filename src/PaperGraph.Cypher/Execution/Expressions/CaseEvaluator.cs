using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>CASE: the first branch whose condition is true; null where none is and there is no ELSE.</summary>
internal sealed class CaseEvaluator((Evaluator When, Evaluator Then)[] branches, Evaluator? otherwise) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        foreach (var (when, then) in branches)
        {
            if (when.IsTrue(frame))
                return then.Evaluate(frame);
        }

        return otherwise?.Evaluate(frame) ?? Value.Null;
    }
}
