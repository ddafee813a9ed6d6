using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Columns;

internal sealed class IntegerListData : ColumnData
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _items = [];

    public override int Count => _starts.Count - 1;

    public override Value this[int index] =>
        Value.List(_items.GetRange(_starts[index], _starts[index + 1] - _starts[index]).Select(item => (long)item));

    /// <summary>Whether a list holds nothing but integers of 32 bits; an empty one could be of any kind and is not taken.</summary>
    public static bool Takes(Value value)
    {
        if (value.Kind != ValueKind.List)
            return false;
        var list = value.AsList();
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Kind != ValueKind.Integer || list[i].AsInteger() != (int)list[i].AsInteger())
                return false;
        }

        return list.Count > 0;
    }

    public override bool TryAdd(Value value)
    {
        if (!Takes(value))
            return false;
        var list = value.AsList();
        for (var i = 0; i < list.Count; i++)
            _items.Add((int)list[i].AsInteger());
        _starts.Add(_items.Count);
        return true;
    }

    public override PropertyColumn Build(int[] slots, int count)
    {
        var starts = new int[count + 1];
        for (var i = 0; i < slots.Length; i++)
            starts[slots[i] + 1] = _starts[i + 1] - _starts[i];
        for (var row = 0; row < count; row++)
            starts[row + 1] += starts[row];
        var items = new int[_items.Count];
        for (var i = 0; i < slots.Length; i++)
            _items.CopyTo(_starts[i], items, starts[slots[i]], _starts[i + 1] - _starts[i]);
        return new IntegerListColumn(starts, items, Bitmap.Of(slots, count));
    }
}
