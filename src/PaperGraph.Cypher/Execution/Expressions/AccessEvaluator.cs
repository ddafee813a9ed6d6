using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>An expression of a profiled run that asks the graph once whenever it is computed.</summary>
internal sealed class AccessEvaluator(Evaluator measured, AccessCounter accesses) : Evaluator
{
    public override bool CanFail => measured.CanFail;

    public override Value Evaluate(Value[] frame)
    {
        accesses.Add();
        return measured.Evaluate(frame);
    }
}
