using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>
/// Runs Cypher on a server, whatever the protocol. What goes wrong is a <see cref="Core.Diagnostics.PaperGraphException"/>; where the
/// server stated it, its inner exception is the <see cref="Neo4jFailure"/>. A cancelled call stops waiting; whether the server goes on
/// is not said.
/// </summary>
internal interface INeo4jTransport : IDisposable
{
    /// <summary>
    /// Runs a statement in a transaction of its own that may not write; tried again where the server says that it passes, and where the
    /// connection was lost.
    /// </summary>
    Task<CypherResult> ReadAsync(Statement statement, CancellationToken cancellationToken);

    /// <summary>
    /// Runs a statement in an implicit transaction (<c>CALL … IN TRANSACTIONS</c> works). It may be one that must not be done twice: it is
    /// tried again where the server says that it passes, and where it never reached the server, but not where its fate is unknown.
    /// </summary>
    Task<CypherResult> WriteAsync(Statement statement, CancellationToken cancellationToken);

    /// <summary>
    /// Runs some work in one transaction and commits it. All of it is done again where the server says that the reason passes, and where
    /// the connection was lost, even in the commit; so it must be repeatable.
    /// </summary>
    Task TransactAsync(Func<INeo4jTransaction, Task> work, CancellationToken cancellationToken);
}

/// <summary>An open transaction.</summary>
internal interface INeo4jTransaction
{
    /// <summary>Runs a statement in it. A failure ends the transaction.</summary>
    Task<CypherResult> RunAsync(Statement statement, CancellationToken cancellationToken);
}
