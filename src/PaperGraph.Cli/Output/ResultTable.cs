using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Output;

/// <summary>A result as rows: what every format is written from.</summary>
/// <param name="Columns">The columns' names, as JSON and CSV have them.</param>
internal sealed record ResultTable(params IReadOnlyList<string> Columns)
{
    private readonly List<IReadOnlyList<Value>> _rows = [];

    public IReadOnlyList<IReadOnlyList<Value>> Rows => _rows;

    /// <summary>What people see instead of an empty table.</summary>
    public string WhenEmpty { get; init; } = "nothing found";

    /// <summary>Columns that people can do without, in the order in which they go where the terminal is narrow; after them the last goes first.</summary>
    public IReadOnlyList<string> Spare { get; init; } = [];

    /// <summary>The rows of an answer; of its columns those that are named, in their order.</summary>
    public static ResultTable Of(CypherResult answer, params IReadOnlyList<string> columns) =>
        new ResultTable(columns).AddRange(answer.Read().Select(row => (IReadOnlyList<Value>)[.. columns.Select(column => row[column])]));

    public ResultTable Add(params IReadOnlyList<Value> row)
    {
        if (row.Count != Columns.Count)
            throw new ArgumentException("A row has a value for each column.", nameof(row));
        _rows.Add(row);
        return this;
    }

    public ResultTable AddRange(IEnumerable<IReadOnlyList<Value>> rows)
    {
        foreach (var row in rows)
            Add(row);
        return this;
    }

    /// <summary>Rows of three columns: what is counted, its name, how many.</summary>
    public ResultTable AddCounts(string what, IEnumerable<(string Name, long Count)> counts) =>
        AddRange(counts.Select(count => (IReadOnlyList<Value>)[Value.Of(what), Value.Of(count.Name), Value.Of(count.Count)]));
}
