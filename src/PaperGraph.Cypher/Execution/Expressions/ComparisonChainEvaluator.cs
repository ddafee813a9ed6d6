using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>A chain of comparisons: all of them, each operand evaluated once.</summary>
internal sealed class ComparisonChainEvaluator(ComparisonOperator[] comparisons, Evaluator[] operands) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var unknown = false;
        var left = operands[0].Evaluate(frame);
        for (var i = 0; i < comparisons.Length; i++)
        {
            var right = operands[i + 1].Evaluate(frame);
            var truth = Comparability.Of(comparisons[i], left, right);
            if (truth == false)
                return Value.Of(false);
            unknown |= truth is null;
            left = right;
        }

        return unknown ? Value.Null : Value.Of(true);
    }
}
