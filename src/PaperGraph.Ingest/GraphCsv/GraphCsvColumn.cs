namespace PaperGraph.Ingest.GraphCsv;

/// <summary>A column as the header says it.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Name">The property that it gives; null where it gives none.</param>
/// <param name="Type">The type of its cells, or of the items of its lists.</param>
/// <param name="IsList">Whether its cells are lists.</param>
/// <param name="Space">The id space of an id, start or end; empty for the global one.</param>
internal sealed record GraphCsvColumn(ColumnRole Role, string? Name, CellType Type, bool IsList, string Space)
{
    /// <summary>As a header would spell it, for messages.</summary>
    public override string ToString() => Role == ColumnRole.Property ? $"{Name}:{Type.Name}{(IsList ? "[]" : "")}" : $"{Name}:{RoleName}{(Space.Length > 0 ? $"({Space})" : "")}";

    private string RoleName => Role switch
    {
        ColumnRole.Start => "START_ID",
        ColumnRole.End => "END_ID",
        ColumnRole.Ignored => "IGNORE",
        _ => Role.ToString().ToUpperInvariant(),
    };
}
