using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Runs Cypher on a server, whatever the protocol.</summary>
internal interface INeo4jTransport : IDisposable
{
    /// <summary>Runs a statement in a transaction of its own that may not write; tried again where the server says that it passes.</summary>
    Task<CypherResult> ReadAsync(Statement statement, CancellationToken cancellationToken);

    /// <summary>Runs a statement in a transaction of its own; tried again where the server says that it passes.</summary>
    Task<CypherResult> WriteAsync(Statement statement, CancellationToken cancellationToken);

    /// <summary>
    /// Runs some work in one transaction and commits it. All of it is done again where the server says that the reason passes, so it
    /// must be repeatable.
    /// </summary>
    Task TransactAsync(Func<INeo4jTransaction, Task> work, CancellationToken cancellationToken);
}

/// <summary>An open transaction.</summary>
internal interface INeo4jTransaction
{
    /// <summary>Runs a statement in it. A failure ends the transaction.</summary>
    Task<CypherResult> RunAsync(Statement statement, CancellationToken cancellationToken);
}
