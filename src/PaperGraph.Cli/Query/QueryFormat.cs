namespace PaperGraph.Cli.Query;

/// <summary>How the answer of a query is written.</summary>
internal enum QueryFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>A JSON array of objects.</summary>
    Json,

    /// <summary>A JSON object on a line for each row.</summary>
    JsonLines,

    /// <summary>Comma-separated values with a header, quoted after RFC 4180.</summary>
    Csv,
}
