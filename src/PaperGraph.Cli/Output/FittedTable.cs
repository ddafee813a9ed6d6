using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Output;

/// <summary>
/// Rows as a table that fits the terminal without breaking an id: long texts are wrapped, then columns are left out. Where that is not
/// enough, or must not be, the table is wider than the terminal.
/// </summary>
/// <param name="columns">The columns.</param>
/// <param name="rowCount">How many rows there are.</param>
internal sealed class FittedTable(IReadOnlyList<FittedColumn> columns, int rowCount)
{
    private const int Border = 1;
    private const int BorderOfColumn = 3;

    /// <summary>Draws the table.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="spare">Columns that may be left out, the first that goes first; the names of those that are stand below.</param>
    public void Write(Terminal terminal, params IEnumerable<string> spare)
    {
        var width = terminal.Results.Profile.Width;
        List<FittedColumn> shown = [.. columns];
        foreach (var name in spare)
        {
            if (LeastWidth(shown) <= width || shown.Count == 1)
                break;
            shown.RemoveAll(column => column.Name == name && !column.IsId);
        }

        terminal.WriteWide(Draw(shown), LeastWidth(shown));
        if (columns.Count > shown.Count)
            terminal.Results.Write(new Text($"no room for {string.Join(", ", columns.Except(shown).Select(column => column.Name))} (--format csv has all)\n", new Style(Color.Grey)));
    }

    private static int LeastWidth(List<FittedColumn> shown) => Border + shown.Sum(column => column.LeastWidth + BorderOfColumn);

    private Table Draw(List<FittedColumn> shown)
    {
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var column in shown)
            table.AddColumn(column.Draw());
        for (var row = 0; row < rowCount; row++)
            table.AddRow(shown.Select(column => (IRenderable)new Text(column.Cells[row])));
        return table;
    }
}
