namespace PaperGraph.Ingest.GraphCsv;

/// <summary>What a column of a graph's file is for.</summary>
internal enum ColumnRole
{
    /// <summary>A property.</summary>
    Property,

    /// <summary><c>:ID</c>, perhaps also a property.</summary>
    Id,

    /// <summary><c>:LABEL</c></summary>
    Label,

    /// <summary><c>:START_ID</c></summary>
    Start,

    /// <summary><c>:END_ID</c></summary>
    End,

    /// <summary><c>:TYPE</c></summary>
    Type,

    /// <summary><c>:IGNORE</c></summary>
    Ignored,
}
