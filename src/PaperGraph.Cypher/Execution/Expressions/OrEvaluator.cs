using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>OR over any number of operands; those behind a true one are not evaluated.</summary>
internal sealed class OrEvaluator(Evaluator[] operands) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var unknown = false;
        foreach (var operand in operands)
        {
            var truth = Truth.Of(operand.Evaluate(frame));
            if (truth == true)
                return Value.Of(true);
            unknown |= truth is null;
        }

        return unknown ? Value.Null : Value.Of(false);
    }

    public override bool IsTrue(Value[] frame)
    {
        foreach (var operand in operands)
        {
            if (operand.IsTrue(frame))
                return true;
        }

        return false;
    }
}
