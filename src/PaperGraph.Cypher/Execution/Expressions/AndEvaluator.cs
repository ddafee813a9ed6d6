using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>AND over any number of operands; those behind a false one are not evaluated.</summary>
internal sealed class AndEvaluator(Evaluator[] operands) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var unknown = false;
        foreach (var operand in operands)
        {
            var truth = Truth.Of(operand.Evaluate(frame));
            if (truth == false)
                return Value.Of(false);
            unknown |= truth is null;
        }

        return unknown ? Value.Null : Value.Of(true);
    }

    public override bool IsTrue(Value[] frame)
    {
        foreach (var operand in operands)
        {
            if (!operand.IsTrue(frame))
                return false;
        }

        return true;
    }
}
