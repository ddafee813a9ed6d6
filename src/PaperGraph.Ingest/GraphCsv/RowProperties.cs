using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Ingest.GraphCsv;

/// <summary>The properties of a row, their keys sorted once for the whole file.</summary>
internal sealed class RowProperties
{
    private readonly IReadOnlyList<GraphCsvColumn> _columns;
    private readonly CellParser _cells;
    private readonly int[] _places;
    private readonly (string Key, Value Value)[] _pairs;

    public RowProperties(GraphCsvFile file, CellParser cells)
    {
        (_columns, _cells) = (file.Columns, cells);
        _places = [.. Enumerable.Range(0, _columns.Count).Where(place => _columns[place].Name is not null).OrderBy(place => _columns[place].Name, StringComparer.Ordinal)];
        _pairs = new (string, Value)[_places.Length];
    }

    public PropertyMap Read(in GraphCsvRow row)
    {
        if (row.Count > _columns.Count)
            throw row.Error(_columns.Count, "The row has more cells than the header has columns");
        for (var i = 0; i < _places.Length; i++)
        {
            var place = _places[i];
            _pairs[i] = (_columns[place].Name!, row.IsMissing(place) ? Value.Null : _cells.Parse(row, place, _columns[place]));
        }

        return PropertyMap.Of(_pairs.AsSpan());
    }
}
