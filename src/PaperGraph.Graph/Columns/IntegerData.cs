using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Columns;

internal sealed class IntegerData : ColumnData
{
    private readonly List<long> _values = [];
    private bool _wide;

    public override int Count => _values.Count;

    public override Value this[int index] => Value.Of(_values[index]);

    public override bool TryAdd(Value value)
    {
        if (value.Kind != ValueKind.Integer)
            return false;
        var number = value.AsInteger();
        _wide |= number != (int)number;
        _values.Add(number);
        return true;
    }

    public override PropertyColumn Build(int[] slots, int count)
    {
        var filled = Bitmap.Of(slots, count);
        if (_wide)
        {
            var wide = new long[count];
            for (var i = 0; i < slots.Length; i++)
                wide[slots[i]] = _values[i];
            return new Int64Column(wide, filled);
        }

        var narrow = new int[count];
        for (var i = 0; i < slots.Length; i++)
            narrow[slots[i]] = (int)_values[i];
        return new Int32Column(narrow, filled);
    }
}
