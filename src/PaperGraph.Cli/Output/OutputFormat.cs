namespace PaperGraph.Cli.Output;

/// <summary>How a result is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>A JSON array of objects.</summary>
    Json,

    /// <summary>A JSON object on a line for each row.</summary>
    Jsonl,

    /// <summary>Comma-separated values with a header, quoted after RFC 4180.</summary>
    Csv,
}
