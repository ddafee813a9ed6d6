using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>A literal or a parameter.</summary>
internal sealed class ConstantEvaluator(Value value) : Evaluator
{
    /// <summary>What it always gives.</summary>
    public Value Value => value;

    public override bool CanFail => false;

    public override Value Evaluate(Value[] frame) => value;
}
