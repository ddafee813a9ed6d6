using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>variable:Label</c> where the variable is a node or null, in a run that only reads.</summary>
internal sealed class HasLabelEvaluator(int slot, string name, QueryContext context) : Evaluator
{
    private readonly int _label = context.Graph.Labels.Find(name);

    public override Value Evaluate(Value[] frame) => frame[slot].IsNull ? Value.Null : Value.Of(IsTrue(frame));

    public override bool IsTrue(Value[] frame) => _label >= 0 && frame[slot].TryGetNodeReference(out var node) && context.Graph.HasLabel(node, _label);

    public override int Keep(NodeBatch batch, Value[] frame)
    {
        if (batch.Slot != slot)
            return IsTrue(frame) ? batch.Nodes.Length : 0;
        return _label < 0 ? 0 : context.Graph.KeepWith(_label, batch.Nodes);
    }
}
