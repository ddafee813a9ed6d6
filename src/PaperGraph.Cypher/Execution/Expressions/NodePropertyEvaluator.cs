using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>variable.key</c> where the variable is known to be a node or null: the commonest expression of all.</summary>
internal sealed class NodePropertyEvaluator(int slot, string key, QueryContext context, SourceSpan span) : Evaluator
{
    private readonly GraphName _key = GraphName.Key(context, key);
    private readonly NodeColumn? _column = context.Transaction is null ? context.Graph.NodeColumn(context.Graph.Keys.Find(key)) : null;

    // A node of an outer loop comes again and again.
    private int _last = -1;
    private Value _lastValue;

    public override bool CanFail => _column is null;

    public override Value Evaluate(Value[] frame)
    {
        ref var node = ref frame[slot];
        if (node.IsNull)
            return Value.Null;
        if (_column is null)
            return context.Graph.NodeProperty(context.Node(node, span), _key.Number);
        var number = node.AsReference();
        if (number != _last)
            (_last, _lastValue) = (number, _column.Get(number));
        return _lastValue;
    }
}
