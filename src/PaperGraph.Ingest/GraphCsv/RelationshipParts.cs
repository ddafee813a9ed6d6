using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Ingest.GraphCsv;

/// <summary>Makes relationships of the rows of one file.</summary>
internal sealed class RelationshipParts
{
    private readonly GraphCsvFile _file;
    private readonly RowProperties _properties;
    private readonly int _start;
    private readonly int _end;
    private readonly int _type;
    private string _lastType = "";

    public RelationshipParts(GraphCsvFile file, CellParser cells)
    {
        (_file, _properties) = (file, new(file, cells));
        var columns = file.Columns.ToList();
        _start = columns.FindIndex(column => column.Role == ColumnRole.Start);
        _end = columns.FindIndex(column => column.Role == ColumnRole.End);
        _type = columns.FindIndex(column => column.Role == ColumnRole.Type);
    }

    /// <summary>The relationship; null for a blank line.</summary>
    public GraphRelationship? Read(in GraphCsvRow row, IdSpaces ids) =>
        row.IsBlank ? null : new(TypeOf(row), Find(row, _start, ids), Find(row, _end, ids), _properties.Read(row));

    private string Find(in GraphCsvRow row, int place, IdSpaces ids)
    {
        var space = _file.Columns[place].Space;
        if (row.IsMissing(place))
            throw row.Error(place, $"A relationship without its {_file.Columns[place]}");
        if (!ids.Has(space))
            throw row.Error(place, $"There is no id space '{space}'", "those of the nodes: " + string.Join(", ", ids.Names.Select(name => $"'{name}'")));
        var id = row.Text(place);
        return ids.Find(space, id) ?? throw row.Error(place, $"There is no node with the id '{id}'{(space.Length > 0 ? $" in the id space '{space}'" : "")}", "ids count with their blanks");
    }

    private string TypeOf(in GraphCsvRow row)
    {
        if (_type < 0)
            return _file.Name;
        var type = row.IsMissing(_type) ? "" : row.Text(_type);
        if (type.IsEmpty)
            throw row.Error(Math.Min(_type, row.Count), "A relationship without a type: Neo4j would take it, and no pattern could find it");
        if (!type.SequenceEqual(_lastType))
            _lastType = type.ToString();
        return _lastType;
    }
}
