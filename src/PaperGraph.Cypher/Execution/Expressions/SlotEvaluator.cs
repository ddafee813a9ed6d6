using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>A variable's value.</summary>
internal sealed class SlotEvaluator(int slot) : Evaluator
{
    /// <summary>Where the variable has its value.</summary>
    public int Slot => slot;

    public override bool CanFail => false;

    public override Value Evaluate(Value[] frame) => frame[slot];

    public override bool IsNodeOf(NodeBatch batch) => batch.Slot == slot;
}
