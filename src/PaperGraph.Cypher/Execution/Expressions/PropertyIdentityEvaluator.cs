using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>The node in a slot where its property is one that a constraint keeps apart from those of all others, else the property.</summary>
internal sealed class PropertyIdentityEvaluator(int slot, NodeColumn column) : Evaluator
{
    // Of one side of a comparison it is mostly the same node again.
    private int _last = -1;

    /// <summary>The slot of the node.</summary>
    public int Slot => slot;

    public override bool IsNodeOf(NodeBatch batch)
    {
        if (batch.Slot != slot)
            return false;
        foreach (var node in batch.Nodes)
        {
            if (!column.IsExact(node))
                return false;
        }

        return true;
    }

    public override Value Evaluate(Value[] frame)
    {
        var node = frame[slot];
        if (node.IsNull)
            return Value.Null;
        var number = node.AsReference();
        if (number == _last)
            return node;
        if (!column.IsExact(number))
            return column.Get(number);
        _last = number;
        return node;
    }
}
