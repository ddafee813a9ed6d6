using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>variable.key</c> where the variable is known to be a node or null: the commonest expression of all.</summary>
internal sealed class NodePropertyEvaluator(int slot, string key, QueryContext context) : Evaluator
{
    private readonly GraphName _key = GraphName.Key(context, key);

    public override Value Evaluate(Value[] frame)
    {
        ref var node = ref frame[slot];
        return node.IsNull ? Value.Null : context.Graph.NodeProperty(context.Node(node), _key.Number);
    }
}
