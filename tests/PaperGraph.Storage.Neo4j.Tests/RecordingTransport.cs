using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests;

/// <summary>Remembers the statements that pass through it; some it may refuse in the server's place.</summary>
internal sealed class RecordingTransport(INeo4jTransport inner, Func<Statement, Exception?>? refuse = null) : INeo4jTransport
{
    public List<string> Texts { get; } = [];

    public Task<CypherResult> ReadAsync(Statement statement, CancellationToken cancellationToken) => inner.ReadAsync(Pass(statement), cancellationToken);

    public Task<CypherResult> WriteAsync(Statement statement, CancellationToken cancellationToken) => inner.WriteAsync(Pass(statement), cancellationToken);

    public Task TransactAsync(Func<INeo4jTransaction, Task> work, CancellationToken cancellationToken) =>
        inner.TransactAsync(transaction => work(new Transaction(this, transaction)), cancellationToken);

    public void Dispose() => inner.Dispose();

    private Statement Pass(Statement statement)
    {
        Texts.Add(statement.Text);
        return refuse?.Invoke(statement) is { } error ? throw error : statement;
    }

    private sealed class Transaction(RecordingTransport recording, INeo4jTransaction inner) : INeo4jTransaction
    {
        public Task<CypherResult> RunAsync(Statement statement, CancellationToken cancellationToken) => inner.RunAsync(recording.Pass(statement), cancellationToken);
    }
}
