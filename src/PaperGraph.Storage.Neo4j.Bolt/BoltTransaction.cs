using Neo4j.Driver;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>An explicit transaction. Closing its session rolls it back where it was not committed.</summary>
internal sealed class BoltTransaction(IAsyncTransaction transaction, BoltCalls calls) : INeo4jTransaction
{
    public Task<CypherResult> RunAsync(Statement statement, CancellationToken cancellationToken) => calls.RunAsync(transaction, statement, cancellationToken);
}
