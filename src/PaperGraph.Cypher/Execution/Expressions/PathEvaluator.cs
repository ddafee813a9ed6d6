using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>The path of a pattern from the variables of its elements; null where one of them is.</summary>
/// <param name="start">Where the first node is.</param>
/// <param name="steps">
/// What follows it: slots of relationships, or of lists of them; several slots are lists that are walked in turn, one of each.
/// </param>
/// <param name="context">The run.</param>
internal sealed class PathEvaluator(int start, int[][] steps, QueryContext context) : Evaluator
{
    private readonly List<int> _nodes = [];
    private readonly List<int> _relationships = [];

    public override Value Evaluate(Value[] frame)
    {
        if (frame[start].IsNull)
            return Value.Null;
        _relationships.Clear();
        _nodes.Clear();
        _nodes.Add(frame[start].AsReference());
        foreach (var step in steps)
        {
            if (!Walk(frame, step))
                return Value.Null;
        }

        return Value.Of(new PathReference([.. _nodes], [.. _relationships]));
    }

    private bool Walk(Value[] frame, int[] slots)
    {
        var first = frame[slots[0]];
        switch (first.Kind)
        {
            case ValueKind.Null:
                return false;
            case ValueKind.RelationshipReference:
                Go(first.AsReference());
                return true;
        }

        for (var turn = 0; turn < first.AsSpan().Length; turn++)
        {
            foreach (var slot in slots)
                Go(frame[slot].AsSpan()[turn].AsReference());
        }

        return true;
    }

    private void Go(int relationship)
    {
        var from = _nodes[^1];
        var begin = context.Graph.StartNode(relationship);
        _relationships.Add(relationship);
        _nodes.Add(begin == from ? context.Graph.EndNode(relationship) : begin);
    }
}
