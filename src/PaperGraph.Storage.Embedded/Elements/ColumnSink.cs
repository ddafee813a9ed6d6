using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph.Columns;
using PaperGraph.Storage.Embedded.Codecs;

namespace PaperGraph.Storage.Embedded.Elements;

/// <summary>Puts decoded properties into the columns of a snapshot.</summary>
internal struct ColumnSink(PropertyTableBuilder columns, INames names) : IPropertySink
{
    private readonly Dictionary<int, int> _keys = [];
    private readonly int _id = columns.Key(PropertyNames.Id);
    private int _rowOfId = -1;

    /// <summary>The row that the properties belong to.</summary>
    public int Row { get; set; }

    public void Take(int key, Value value)
    {
        if (!_keys.TryGetValue(key, out var column))
            _keys.Add(key, column = columns.Key(names.Name(key)));
        columns.Set(Row, column, value);
        if (column == _id)
            _rowOfId = Row;
    }

    /// <summary>Gives the row an id that its properties did not hold: a build of format 3 and before could write such nodes.</summary>
    public readonly void TakeId(string? id)
    {
        if (id is not null && _rowOfId != Row)
            columns.Set(Row, _id, Value.Of(id));
    }
}
