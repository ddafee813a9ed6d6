using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Columns;

/// <summary>Collects the values of one key and chooses the form of its column.</summary>
internal sealed class ColumnBuilder
{
    private readonly List<int> _rows = [];
    private ColumnData? _data;

    public void Add(int row, Value value)
    {
        _data ??= ColumnData.For(value);
        if (!_data.TryAdd(value))
        {
            _data = Generalize(_data);
            _data.TryAdd(value);
        }

        _rows.Add(row);
    }

    /// <summary>The column after renumbering: what came for row <c>r</c> stands at <c>numbers[r]</c>.</summary>
    public PropertyColumn? Build(int[] numbers)
    {
        if (_data is null)
            return null;
        var rows = new int[_rows.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = numbers[_rows[i]];
        return rows.Length * 2 < numbers.Length ? BuildSparse(rows) : _data.Build(rows, numbers.Length);
    }

    private SparseColumn BuildSparse(int[] rows)
    {
        var sorted = (int[])rows.Clone();
        var entries = new int[rows.Length];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = i;
        Array.Sort(sorted, entries);
        var slots = new int[rows.Length];
        for (var i = 0; i < entries.Length; i++)
            slots[entries[i]] = i;
        return new(sorted, _data!.Build(slots, slots.Length));
    }

    private static ValueData Generalize(ColumnData data)
    {
        var general = new ValueData();
        for (var i = 0; i < data.Count; i++)
            general.TryAdd(data[i]);
        return general;
    }
}
