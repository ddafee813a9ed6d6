using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The trails of one length to a node whose distance from other nodes is known.</summary>
internal sealed class GuidedTrails(TrailFilter filter, NodeMap toEnd, QueryContext context)
{
    private readonly TrailStack _stack = new();
    private long _length;
    private bool _isNew;

    /// <summary>Whether longer trails may be found.</summary>
    public bool MayBeLonger { get; private set; }

    /// <summary>The trail found.</summary>
    public Value ToList(bool reversed) => _stack.ToList(reversed);

    public void Start(int node, long length)
    {
        _length = length;
        MayBeLonger = false;
        _stack.Clear();
        if (Leads(node, 0))
            _stack.Start(node);
        _isNew = !_stack.IsEmpty;
    }

    public bool MoveNext()
    {
        while (!_stack.IsEmpty)
        {
            if (_isNew && _stack.Length == _length)
            {
                _isNew = false;
                return MayBeLonger = true;
            }

            _isNew = _stack.Length < _length && Push();
            if (!_isNew)
                _stack.Pop();
        }

        return false;
    }

    private bool Push()
    {
        ref var top = ref _stack.Top;
        while (top.Stretch < filter.Types.StretchCount)
        {
            for (; top.Next < top.Neighbours.Count; top.Next++)
            {
                context.Limits.Step();
                var (number, neighbour) = (top.Neighbours.Relationships[top.Next], top.Neighbours.Nodes[top.Next]);
                if (!Leads(neighbour, _stack.Length + 1) || !filter.Accepts(top.Stretch, number, top.Node, neighbour) || _stack.Uses(number))
                    continue;
                top.Next++;
                _stack.Push(number, neighbour);
                return true;
            }

            if (++top.Stretch < filter.Types.StretchCount)
                (top.Neighbours, top.Next) = (filter.Types.Stretch(top.Node, top.Stretch), 0);
        }

        return false;
    }

    private bool Leads(int node, int depth)
    {
        if (!toEnd.TryGet(node, out var left))
            return false;
        if (left <= _length - depth)
            return true;
        MayBeLonger = true;
        return false;
    }
}
