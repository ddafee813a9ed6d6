using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A row for each relationship between two known nodes; walks the node with fewer relationships.</summary>
internal sealed class ExpandIntoOperator(
    Operator input, int from, int relationship, int to, RelationshipTypes types, bool walksSmallerSide, DistinctRelationships distinct, Value[] frame, QueryContext context)
    : Operator
{
    private readonly RelationshipTypes _turned = types.Turned();
    private RelationshipTypes? _walked;
    private Neighbours _neighbours;
    private int _node;
    private int _wanted;
    private int _stretch;
    private int _next;

    private long _accesses;

    public override long Accesses => _accesses;

    public override void Open()
    {
        input.Open();
        _stretch = types.StretchCount;
        _neighbours = default;
        _next = 0;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            var nodes = _neighbours.Nodes;
            while (_next < nodes.Length)
            {
                // The search for the next place is one of the processor's wide instructions.
                var step = nodes[_next..].IndexOf(_wanted);
                context.Limits.Step();
                if (step < 0)
                    break;
                var place = _next + step;
                _next = place + 1;
                if (Accepts(_neighbours.Relationships[place]))
                    return true;
            }

            if (!NextStretch())
                return false;
        }
    }

    private bool Accepts(int number)
    {
        if (!_walked!.Accepts(frame, _stretch, number, _node, _wanted) || (!distinct.IsEmpty && distinct.Contain(number)))
            return false;
        frame[relationship] = Value.RelationshipReference(number);
        return true;
    }

    private bool NextStretch()
    {
        while (++_stretch >= types.StretchCount)
        {
            if (!input.MoveNext())
                return false;
            if (!Slots.TryNode(frame[from], context, out _node) || !Slots.TryNode(frame[to], context, out _wanted))
                continue;
            ChooseSide();
            _stretch = -1;
        }

        _neighbours = _walked!.Stretch(_node, _stretch);
        _accesses += 1 + _neighbours.Count;
        _next = 0;
        return true;
    }

    private void ChooseSide()
    {
        _walked = types;
        if (!walksSmallerSide || _turned.Degree(_wanted) >= types.Degree(_node))
            return;
        _walked = _turned;
        (_node, _wanted) = (_wanted, _node);
    }
}
