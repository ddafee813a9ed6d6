using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Puts the values of expressions into slots.</summary>
internal sealed class ProjectOperator(Operator input, (int Slot, Evaluator Value)[] items, Value[] frame) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        if (!input.MoveNext())
            return false;
        foreach (var (slot, value) in items)
            frame[slot] = value.Evaluate(frame);
        return true;
    }
}
