namespace PaperGraph.Ingest.Records;

/// <summary>What is said of records that are too long to be held.</summary>
internal static class TooLong
{
    /// <summary>The reason for a line.</summary>
    public const string Line = "the line is longer than 16 MB";

    /// <summary>The reason for a record of several lines.</summary>
    public const string Record = "the record is longer than 16 MB";
}
