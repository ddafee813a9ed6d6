using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Core.Querying;

/// <summary>Runs Cypher on a store: its own engine, or the server that holds it.</summary>
public interface ICypherRunner
{
    /// <summary>
    /// Runs one statement in a transaction of its own. A text that begins with <c>EXPLAIN</c> is planned and not run, one that begins
    /// with <c>PROFILE</c> is run and measured; either gives a <see cref="CypherResult.Plan"/>.
    /// </summary>
    /// <exception cref="PaperGraphException">
    /// <see cref="ErrorKind.Query"/> where the statement is wrong, fails, writes without leave or takes too long; nothing of it is
    /// written then. <see cref="ErrorKind.Store"/> where the store does not answer.
    /// </exception>
    ValueTask<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken = default);
}
