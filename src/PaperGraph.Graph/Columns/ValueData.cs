using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Columns;

internal sealed class ValueData : ColumnData
{
    private readonly List<Value> _values = [];

    public override int Count => _values.Count;

    public override Value this[int index] => _values[index];

    public override bool TryAdd(Value value)
    {
        _values.Add(value);
        return true;
    }

    public override PropertyColumn Build(int[] slots, int count)
    {
        var values = new Value[count];
        for (var i = 0; i < slots.Length; i++)
            values[slots[i]] = _values[i];
        return new ValueColumn(values);
    }
}
