using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Columns;

internal sealed class FloatData : ColumnData
{
    private readonly List<double> _values = [];

    public override int Count => _values.Count;

    public override Value this[int index] => Value.Of(_values[index]);

    public override bool TryAdd(Value value)
    {
        if (value.Kind != ValueKind.Float)
            return false;
        _values.Add(value.AsFloat());
        return true;
    }

    public override PropertyColumn Build(int[] slots, int count)
    {
        var values = new double[count];
        for (var i = 0; i < slots.Length; i++)
            values[slots[i]] = _values[i];
        return new FloatColumn(values, Bitmap.Of(slots, count));
    }
}
