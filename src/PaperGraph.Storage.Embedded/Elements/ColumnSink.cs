using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Columns;
using PaperGraph.Storage.Embedded.Codecs;

namespace PaperGraph.Storage.Embedded.Elements;

/// <summary>Puts decoded properties into the columns of a snapshot.</summary>
internal struct ColumnSink(PropertyTableBuilder columns, INames names) : IPropertySink
{
    private readonly Dictionary<int, int> _keys = [];

    /// <summary>The row that the properties belong to.</summary>
    public int Row { get; set; }

    public readonly void Take(int key, Value value)
    {
        if (!_keys.TryGetValue(key, out var column))
            _keys.Add(key, column = columns.Key(names.Name(key)));
        columns.Set(Row, column, value);
    }
}
