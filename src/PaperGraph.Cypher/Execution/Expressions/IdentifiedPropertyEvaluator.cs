using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>The property of the node in a slot; what is no node is the property already.</summary>
internal sealed class IdentifiedPropertyEvaluator(int slot, NodeColumn column) : Evaluator
{
    public override bool CanFail => false;

    public override Value Evaluate(Value[] frame) => frame[slot].TryGetNodeReference(out var node) ? column.Get(node) : frame[slot];
}
