using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Ingest.GraphCsv;

/// <summary>Makes nodes of the rows of one file.</summary>
internal sealed class NodeParts
{
    private readonly GraphCsvFile _file;
    private readonly char _arrayDelimiter;
    private readonly RowProperties _properties;
    private readonly int _id;
    private readonly int[] _labels;
    private readonly Dictionary<string, ImmutableArray<string>> _labelSets = [];
    private int _rows;

    public NodeParts(GraphCsvFile file, CellParser cells, char arrayDelimiter)
    {
        (_file, _arrayDelimiter) = (file, arrayDelimiter);
        _properties = new(file, cells);
        _id = file.Columns.ToList().FindIndex(column => column.Role == ColumnRole.Id);
        _labels = [.. Enumerable.Range(0, file.Columns.Count).Where(place => file.Columns[place].Role == ColumnRole.Label)];
    }

    /// <summary>The node; null for a blank line.</summary>
    public GraphNode? Read(in GraphCsvRow row, IdSpaces ids)
    {
        _rows++;
        return row.IsBlank ? null : new(NameOf(row, ids), LabelsOf(row), _properties.Read(row));
    }

    private string NameOf(in GraphCsvRow row, IdSpaces ids)
    {
        if (_id < 0 || row.IsMissing(_id))
            return $"{Path.GetFileName(_file.Path)}#{_rows}";
        var (space, id) = (_file.Columns[_id].Space, row.Text(_id).ToString());
        return ids.Add(space, id) ?? throw row.Error(_id, $"The id '{id}' is there twice{(space.Length > 0 ? $" in the id space '{space}'" : "")}");
    }

    private ImmutableArray<string> LabelsOf(in GraphCsvRow row)
    {
        if (_labels.Length == 0)
            return [_file.Name];
        if (_labels.Length == 1 && row.IsMissing(_labels[0]))
            return [];
        var key = row.Text(_labels[0]);
        if (_labels.Length == 1 && _labelSets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known))
            return known;
        var labels = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var place in _labels)
            AddLabels(row, place, labels);
        var result = labels.ToImmutableArray();
        if (_labels.Length == 1)
            _labelSets.Add(key.ToString(), result);
        return result;
    }

    private void AddLabels(in GraphCsvRow row, int place, SortedSet<string> labels)
    {
        if (row.IsMissing(place) || row.Text(place).IsEmpty)
            return;
        foreach (var label in row.Text(place).ToString().Split(_arrayDelimiter))
        {
            if (label.Length == 0 || label.Trim(' ') != label)
                throw row.Error(place, $"'{label}' as a label: Neo4j would take it with its blanks", $"labels divided by {_arrayDelimiter} alone");
            labels.Add(label);
        }
    }
}
