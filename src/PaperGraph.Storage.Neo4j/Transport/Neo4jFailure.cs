namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>An error that the server stated.</summary>
internal sealed class Neo4jFailure(string code, string message) : Exception(message)
{
    /// <summary>The server's code for it, <c>Neo.ClientError.Statement.SyntaxError</c> and the like.</summary>
    public string Code => code;

    /// <summary>
    /// Whether the same may work a moment later. A server that is short of memory calls that transient too, but the same work needs
    /// the same memory again.
    /// </summary>
    public bool IsTransient =>
        code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !code.Contains("OutOfMemory", StringComparison.Ordinal);
}
