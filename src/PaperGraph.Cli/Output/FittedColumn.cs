using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using Spectre.Console;

namespace PaperGraph.Cli.Output;

/// <summary>A column of a table for people.</summary>
internal sealed class FittedColumn
{
    // Roles and kinds stay whole; titles and sentences share the room that is left.
    private const int LongestUnbroken = 20;
    private const int LeastText = 16;

    private readonly bool _isNumber;
    private readonly int _longest;

    public FittedColumn(string name, IEnumerable<Value> values, Func<Value, string> forPeople)
    {
        List<Value> all = [.. values];
        (Name, Cells) = (name, all.ConvertAll(value => VisibleText.Of(forPeople(value))));
        IsId = all.Exists(value => value.Kind == ValueKind.String && NodeIds.IsOurs(value.AsString()));
        _isNumber = all.TrueForAll(value => value.Kind is ValueKind.Integer or ValueKind.Float or ValueKind.Null);
        _longest = Cells.Append(name).Max(text => text.GetCellWidth());
    }

    public string Name { get; }

    public IReadOnlyList<string> Cells { get; }

    /// <summary>Whether it holds ids of nodes, which are to be copied.</summary>
    public bool IsId { get; }

    /// <summary>Below that it cannot be read.</summary>
    public int LeastWidth => IsUnbroken ? _longest : LeastText;

    private bool IsUnbroken => IsId || _isNumber || _longest <= LongestUnbroken;

    public TableColumn Draw()
    {
        var column = new TableColumn(new Text(Name, new Style(decoration: Decoration.Bold)));
        if (_isNumber)
            column.RightAligned();
        if (IsUnbroken)
            column.NoWrap();
        return column;
    }
}
