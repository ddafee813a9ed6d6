using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A row for each relationship of a node.</summary>
internal sealed class ExpandOperator(
    Operator input, int from, int relationship, int to, RelationshipTypes types, DistinctRelationships distinct, Value[] frame, QueryContext context) : Operator
{
    private Neighbours _neighbours;
    private bool _acceptsAll;
    private int _node;
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
            while (_next < _neighbours.Count)
            {
                context.Limits.Step();
                var place = _next++;
                if (Accepts(_neighbours.Relationships[place], _neighbours.Nodes[place]))
                    return true;
            }

            if (!NextStretch())
                return false;
        }
    }

    public override int Fill(NodeBatch batch)
    {
        while (true)
        {
            while (_next < _neighbours.Count)
            {
                context.Limits.Step();
                if (Take(batch.Nodes) is var count and > 0)
                    return count;
            }

            if (!NextStretch())
                return 0;
        }
    }

    private int Take(Span<int> into)
    {
        var size = Math.Min(into.Length, _neighbours.Count - _next);
        var relationships = _neighbours.Relationships.Slice(_next, size);
        var nodes = _neighbours.Nodes.Slice(_next, size);
        _next += size;
        var count = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (IsFree(relationships[i], nodes[i]))
                into[count++] = nodes[i];
        }

        return count;
    }

    private bool IsFree(int number, int neighbour) =>
        (_acceptsAll || types.Accepts(frame, _stretch, number, _node, neighbour)) && (distinct.IsEmpty || !distinct.Contain(number));

    private bool Accepts(int number, int neighbour)
    {
        if (!IsFree(number, neighbour))
            return false;
        frame[relationship] = Value.RelationshipReference(number);
        frame[to] = Value.NodeReference(neighbour);
        return true;
    }

    private bool NextStretch()
    {
        while (++_stretch >= types.StretchCount)
        {
            if (!input.MoveNext())
                return false;
            if (!Slots.TryNode(frame[from], context, out _node))
                continue;
            _stretch = -1;
        }

        _neighbours = types.Stretch(_node, _stretch);
        _acceptsAll = types.AcceptsAll(_stretch);
        _accesses += 1 + _neighbours.Count;
        _next = 0;
        return true;
    }
}
