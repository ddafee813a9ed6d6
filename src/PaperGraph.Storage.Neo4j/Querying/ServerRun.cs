using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Querying;

/// <summary>
/// A statement under way, and how to end it: a server goes on when its client has gone. A parameter that the statement does not use marks
/// it among the server's transactions; a mark in the text would cost the server a plan for each run. Everybody may see and end
/// transactions of his own.
/// </summary>
internal sealed class ServerRun(INeo4jTransport transport, int number, TimeProvider time)
{
    private const string End =
        """
        SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters.paperGraphRun = $run
        TERMINATE TRANSACTIONS id YIELD transactionId, message
        RETURN transactionId, message
        """;

    private readonly string _name = string.Create(null, $"{Environment.MachineName}-{Environment.ProcessId}-{time.GetTimestamp()}-{number}");

    /// <summary>The parameter that marks it.</summary>
    public (string Name, object? Value) Mark => ("paperGraphRun", _name);

    /// <summary>Ends it if it runs; a server that does not answer will have ended it.</summary>
    public async Task EndAsync()
    {
        try
        {
            await transport.ReadAsync(new Statement(End, ("run", _name)) { Patience = TimeSpan.FromSeconds(10) }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (PaperGraphException)
        {
            // The statement's own end is what is told.
        }
    }
}
