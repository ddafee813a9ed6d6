using PaperGraph.Export.Files;

namespace PaperGraph.Export.CypherScript;

/// <summary>
/// Gathers rows for each form of statement, so that one statement writes many; full batches become statements at once,
/// the rest at the end in the order of the forms.
/// </summary>
internal sealed class StatementBatches(TextOutput script)
{
    private const int MaxRows = 500;
    private const int MaxCharacters = 200_000;

    private readonly SortedDictionary<string, Batch> _batches = new(StringComparer.Ordinal);

    /// <summary>Begins a row; the caller appends it as a map on one line.</summary>
    /// <param name="ending">What the statement does with each row, after <c>UNWIND […] AS row</c>.</param>
    public TextOutput BeginRow(string ending)
    {
        if (!_batches.TryGetValue(ending, out var batch))
            _batches.Add(ending, batch = new Batch());
        if (batch.Rows == MaxRows || batch.Text.Length > MaxCharacters)
            Complete(ending, batch);
        batch.Text.Append(batch.Rows++ == 0 ? "  " : ",\n  ");
        return batch.Text;
    }

    /// <summary>Writes what is left.</summary>
    public void Complete()
    {
        foreach (var (ending, batch) in _batches)
            Complete(ending, batch);
        _batches.Clear();
    }

    private void Complete(string ending, Batch batch)
    {
        script.Append("UNWIND [\n").Append(batch.Text.Written).Append("\n] AS row\n").Append(ending).Append(";\n");
        batch.Text.Clear();
        batch.Rows = 0;
    }

    private sealed class Batch
    {
        public TextOutput Text { get; } = new();

        public int Rows { get; set; }
    }
}
