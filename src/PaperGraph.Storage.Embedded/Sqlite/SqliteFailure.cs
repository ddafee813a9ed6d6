namespace PaperGraph.Storage.Embedded.Sqlite;

/// <summary>A call of SQLite that did not succeed; never leaves this project.</summary>
internal sealed class SqliteFailure(int code, string message) : Exception(message)
{
    /// <summary>The primary result code.</summary>
    public int Code { get; } = code & 0xff;
}
