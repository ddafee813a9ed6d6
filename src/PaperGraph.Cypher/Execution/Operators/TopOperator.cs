using System.Runtime.InteropServices;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The first rows in an order, kept in a heap whose top is the last of them.</summary>
internal sealed class TopOperator(
    Operator input, SortKeys keys, int[] slots, (Evaluator Count, SourceSpan Span)? skip, (Evaluator Count, SourceSpan Span) limit, Value[] frame, QueryContext context)
    : Operator
{
    private readonly RowBuffer _rows = new(slots, context);
    private readonly Value[] _key = new Value[keys.Width];
    private readonly List<(int Row, long Arrival)> _heap = [];
    private Value[] _keys = [];
    private int _next = -1;

    public override void Open()
    {
        input.Open();
        _rows.Clear();
        _heap.Clear();
        _next = -1;
    }

    public override bool MoveNext()
    {
        if (_next < 0)
            TakeAll();
        if (_next >= _heap.Count)
            return false;
        _rows.Restore(_heap[_next++].Row, frame);
        return true;
    }

    private void TakeAll()
    {
        var skipped = skip is { } passed ? RowCount.Of(passed.Count, passed.Span, frame) : 0;
        var wanted = RowCount.Of(limit.Count, limit.Span, frame);
        var most = wanted > long.MaxValue - skipped ? long.MaxValue : wanted + skipped;
        for (var arrival = 0L; input.MoveNext(); arrival++)
        {
            context.Limits.Step();
            if (wanted > 0)
                Offer(most, arrival);
        }

        LimitedSort.Sort(CollectionsMarshal.AsSpan(_heap), context.Limits, Compare);
        _next = (int)Math.Min(skipped, _heap.Count);
    }

    private void Offer(long most, long arrival)
    {
        if (_heap.Count < most)
        {
            keys.Evaluate(frame, _key);
            Keep(_rows.Count);
            _rows.Add(frame);
            _heap.Add((_rows.Count - 1, arrival));
            SiftUp(_heap.Count - 1);
            return;
        }

        // One that is equal to the last of those kept came later than it.
        var row = _heap[0].Row;
        if (!keys.TryEvaluateBefore(frame, _key, KeyOf(row)))
            return;
        Keep(row);
        _rows.Set(row, frame);
        _heap[0] = (row, arrival);
        SiftDown();
    }

    private void Keep(int row)
    {
        var end = (row + 1) * keys.Width;
        if (end > _keys.Length)
            Array.Resize(ref _keys, Math.Max(end, _keys.Length * 2));
        _key.CopyTo(_keys, row * keys.Width);
    }

    private ReadOnlySpan<Value> KeyOf(int row) => _keys.AsSpan(row * keys.Width, keys.Width);

    private int Compare((int Row, long Arrival) left, (int Row, long Arrival) right)
    {
        var order = keys.Compare(KeyOf(left.Row), KeyOf(right.Row));
        return order != 0 ? order : left.Arrival.CompareTo(right.Arrival);
    }

    private void SiftUp(int place)
    {
        while (place > 0)
        {
            var parent = (place - 1) / 2;
            if (Compare(_heap[place], _heap[parent]) <= 0)
                return;
            (_heap[place], _heap[parent]) = (_heap[parent], _heap[place]);
            place = parent;
        }
    }

    private void SiftDown()
    {
        var place = 0;
        while (true)
        {
            var child = (2 * place) + 1;
            if (child >= _heap.Count)
                return;
            if (child + 1 < _heap.Count && Compare(_heap[child + 1], _heap[child]) > 0)
                child++;
            if (Compare(_heap[child], _heap[place]) <= 0)
                return;
            (_heap[place], _heap[child]) = (_heap[child], _heap[place]);
            place = child;
        }
    }
}
