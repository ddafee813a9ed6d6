using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>variable.key</c> where the variable is known to be a node or null: the commonest expression of all.</summary>
internal sealed class NodePropertyEvaluator(int slot, string key, QueryContext context) : Evaluator
{
    private readonly GraphName _key = GraphName.Key(context, key);
    private readonly NodeColumn? _column = context.Transaction is null ? context.Graph.NodeColumn(context.Graph.Keys.Find(key)) : null;

    public override bool CanFail => _column is null;

    public override Value Evaluate(Value[] frame)
    {
        ref var node = ref frame[slot];
        if (node.IsNull)
            return Value.Null;
        return _column is not null ? _column.Get(node.AsReference()) : context.Graph.NodeProperty(context.Node(node), _key.Number);
    }
}
