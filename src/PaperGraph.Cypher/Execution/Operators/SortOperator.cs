using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>All rows in an order; equal ones stay as they came.</summary>
internal sealed class SortOperator(Operator input, SortKeys keys, int[] slots, Value[] frame, QueryContext context) : Operator
{
    private readonly RowBuffer _rows = new(slots, context);
    private readonly ValueBuffer _keys = new(context.Limits);
    private int[]? _order;
    private int _next;

    public override void Open()
    {
        input.Open();
        _rows.Clear();
        context.Limits.Release(_keys.Count * 16L);
        _keys.Clear();
        _order = null;
        _next = 0;
    }

    public override bool MoveNext()
    {
        _order ??= Sort();
        if (_next >= _order.Length)
            return false;
        _rows.Restore(_order[_next++], frame);
        return true;
    }

    private int[] Sort()
    {
        var row = new Value[keys.Width];
        while (input.MoveNext())
        {
            context.Limits.Step();
            keys.Evaluate(frame, row);
            context.Limits.Hold(row.Length * 16L);
            _keys.Add(row);
            _rows.Add(frame);
        }

        var all = _keys.ToArray();
        var order = new int[_rows.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        LimitedSort.Sort(order.AsSpan(), context.Limits, (left, right) => Compare(all, left, right));
        return order;
    }

    private int Compare(Value[] all, int left, int right)
    {
        var order = keys.Compare(all.AsSpan(left * keys.Width, keys.Width), all.AsSpan(right * keys.Width, keys.Width));
        return order != 0 ? order : left.CompareTo(right);
    }
}
