using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>
/// Every trail from a node: a walk that uses no relationship twice. Searched depth first with a stack of its own; a trail is given before
/// those that go on from it.
/// </summary>
internal sealed class TrailOperator(
    Operator input, int from, int list, int to, bool isInto, TrailFilter filter, (long Minimum, long Maximum) length, bool isReversed, bool needsList,
    Value[] frame, QueryContext context) : Operator
{
    private readonly TrailStack _stack = new();
    private int _wanted;

    // Whether the trail on the stack has not been looked at yet.
    private bool _isNew;

    private long _accesses;

    public override long Accesses => _accesses;

    public override void Open()
    {
        input.Open();
        _stack.Clear();
        _isNew = false;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_isNew)
            {
                _isNew = false;
                if (Gives())
                    return true;
            }

            if (_stack.IsEmpty ? !Begin() : !Continue())
                return false;
        }
    }

    private bool Begin()
    {
        while (input.MoveNext())
        {
            if (!Slots.TryNode(frame[from], context, out var node) || (isInto && !Slots.TryNode(frame[to], context, out _wanted)))
                continue;
            filter.Begin();
            _stack.Start(node);
            return _isNew = true;
        }

        return false;
    }

    private bool Gives()
    {
        if (_stack.Length < length.Minimum || (isInto && _stack.Node != _wanted))
            return false;
        if (needsList)
            frame[list] = _stack.ToList(isReversed);
        if (!isInto)
            frame[to] = Value.NodeReference(_stack.Node);
        return true;
    }

    // Goes one relationship further from the end of the trail, or back where there is none; always true.
    private bool Continue()
    {
        ref var top = ref _stack.Top;
        while (_stack.Length < length.Maximum && top.Stretch < filter.Types.StretchCount)
        {
            for (; top.Next < top.Neighbours.Count; top.Next++)
            {
                context.Limits.Step();
                _accesses++;
                var (number, neighbour) = (top.Neighbours.Relationships[top.Next], top.Neighbours.Nodes[top.Next]);
                if (!filter.Accepts(top.Stretch, number, top.Node, neighbour) || _stack.Uses(number))
                    continue;
                top.Next++;
                _stack.Push(number, neighbour);
                return _isNew = true;
            }

            if (++top.Stretch < filter.Types.StretchCount)
                (top.Neighbours, top.Next) = (filter.Types.Stretch(top.Node, top.Stretch), 0);
        }

        _stack.Pop();
        return true;
    }
}
