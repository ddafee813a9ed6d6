using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>The node in a slot where its property is one that a constraint keeps apart from those of all others, else the property.</summary>
internal sealed class PropertyIdentityEvaluator(int slot, NodeColumn column) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var node = frame[slot];
        if (node.IsNull)
            return Value.Null;
        var number = node.AsReference();
        return column.IsExact(number) ? node : column.Get(number);
    }
}
