using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Graph;
using PaperGraph.Graph.Indexes;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The nodes, or the relationships, that an index has for equal values, for each row.</summary>
internal sealed class IndexSeekOperator(
    Operator input, int slot, ElementIndex source, GraphName[] keys, Evaluator[] values, bool isMany, Value[] frame, QueryContext context) : Operator
{
    private readonly Value[] _sought = new Value[keys.Length];
    private PropertyIndex? _index;
    private GraphView? _indexed;
    private Value[] _items = [];
    private int _nextItem;
    private IndexSeek _seek;
    private bool _isSeeking;
    private long _accesses;

    public override long Accesses => _accesses;

    public override void Open()
    {
        input.Open();
        (_isSeeking, _items, _nextItem) = (false, [], 0);
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_isSeeking && _seek.MoveNext())
            {
                context.Limits.Step();
                _accesses++;
                frame[slot] = source.Reference(_seek.Current);
                return true;
            }

            _isSeeking = false;
            if (_nextItem < _items.Length)
                Seek(_items[_nextItem++]);
            else if (!NextRow())
                return false;
        }
    }

    private bool NextRow()
    {
        if (!input.MoveNext())
            return false;
        context.Limits.Step();
        if (isMany)
            Begin(values[0].Evaluate(frame));
        else if (keys.Length == 1)
            Seek(values[0].Evaluate(frame));
        else
            SeekAll();
        return true;
    }

    // Of a list that has a value twice, the node comes once.
    private void Begin(Value list)
    {
        _nextItem = 0;
        if (list.Kind != ValueKind.List)
        {
            _items = [];
            return;
        }

        var different = new ValueTable(1);
        _items = [.. list.AsList().Where(item => different.Add([item], out _))];
    }

    private void Seek(Value value)
    {
        if (value.IsNull || !TryIndex(out var index))
            return;
        _seek = index.Seek(value);
        _isSeeking = true;
    }

    private void SeekAll()
    {
        for (var i = 0; i < keys.Length; i++)
            _sought[i] = values[i].Evaluate(frame);
        if (Array.Exists(_sought, value => value.IsNull) || !TryIndex(out var index))
            return;
        _seek = index.Seek(_sought.AsSpan());
        _isSeeking = true;
    }

    // A label or key that nothing carries yet has no index; the statement itself may bring it. Another transaction has another graph.
    private bool TryIndex(out PropertyIndex index)
    {
        if (_index is null || !ReferenceEquals(_indexed, context.Graph))
            (_index, _indexed) = (source.Find(context.Graph, keys), context.Graph);
        index = _index!;
        return _index is not null;
    }
}
