namespace PaperGraph.Ingest.GraphCsv;

/// <summary>A file of nodes or of relationships.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Columns">Its columns in order.</param>
/// <param name="Name">The label or type that its name gives its rows where no column does: the name without <c>nodes-</c>, <c>relationships-</c> and endings.</param>
internal sealed record GraphCsvFile(string Path, IReadOnlyList<GraphCsvColumn> Columns, string Name)
{
    /// <summary>Whether its rows are relationships.</summary>
    public bool HasRelationships => Has(ColumnRole.Start);

    /// <summary>Whether a column has a role.</summary>
    public bool Has(ColumnRole role) => Columns.Any(column => column.Role == role);
}
