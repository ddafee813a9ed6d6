namespace PaperGraph.Core.Diagnostics;

/// <summary>Why an operation ended. The command line has an exit code for each.</summary>
public enum ErrorKind
{
    /// <summary>What was asked for makes no sense.</summary>
    Usage,

    /// <summary>An input as a whole cannot be read.</summary>
    Input,

    /// <summary>The store cannot be opened, read or written.</summary>
    Store,

    /// <summary>Another process writes to the store.</summary>
    StoreBusy,

    /// <summary>What was named is not in the store.</summary>
    NotFound,

    /// <summary>The result cannot be written.</summary>
    Output,

    /// <summary>A Cypher statement is wrong, failed or passed a limit.</summary>
    Query,
}
