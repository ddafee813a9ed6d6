using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Expressions;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The ends of a relationship, or of a list of relationships that follow each other, that is known already.</summary>
internal sealed class EndpointsOperator(
    Operator input, int relationship, int start, bool isStartBound, int end, bool isEndBound, bool isBoth, LabelTest? types, (long Minimum, long Maximum)? length,
    DistinctRelationships distinct, Value[] frame, QueryContext context) : Operator
{
    private readonly List<(int Start, int End)> _ends = [];
    private int _next;

    public override void Open()
    {
        input.Open();
        _ends.Clear();
        _next = 0;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_next < _ends.Count)
            {
                var (first, last) = _ends[_next++];
                if (Fits(first, start, isStartBound) && Fits(last, end, isEndBound))
                    return true;
            }

            if (!input.MoveNext())
                return false;
            Find();
        }
    }

    private void Find()
    {
        _ends.Clear();
        _next = 0;
        if (length is not null)
            FindOfList(frame[relationship]);
        else if (Slots.TryRelationship(frame[relationship], context, out var number) && Accepts(number))
            Add(context.Graph.StartNode(number), context.Graph.EndNode(number), isBoth);
    }

    private void Add(int first, int last, bool bothWays)
    {
        _ends.Add((first, last));
        if (bothWays && first != last)
            _ends.Add((last, first));
    }

    private void FindOfList(Value list)
    {
        if (list.Kind != ValueKind.List || list.AsSpan().Length is var count && (count < length!.Value.Minimum || count > length.Value.Maximum || count == 0))
            return;
        var first = list.AsSpan()[0].AsReference();
        Walk(list, context.Graph.StartNode(first));
        if (isBoth && context.Graph.StartNode(first) != context.Graph.EndNode(first))
            Walk(list, context.Graph.EndNode(first));
    }

    private void Walk(Value list, int from)
    {
        var node = from;
        foreach (var item in list.AsSpan())
        {
            if (!Slots.TryRelationship(item, context, out var number) || !Accepts(number))
                return;
            if (context.Graph.StartNode(number) == node)
                node = context.Graph.EndNode(number);
            else if (isBoth && context.Graph.EndNode(number) == node)
                node = context.Graph.StartNode(number);
            else
                return;
        }

        _ends.Add((from, node));
    }

    private bool Accepts(int number) => (types is null || types.HoldsForRelationship(frame, number)) && !distinct.Contain(number);

    private bool Fits(int node, int slot, bool isBound)
    {
        if (isBound)
            return Slots.TryNode(frame[slot], context, out var known) && known == node;
        frame[slot] = Value.NodeReference(node);
        return true;
    }
}
