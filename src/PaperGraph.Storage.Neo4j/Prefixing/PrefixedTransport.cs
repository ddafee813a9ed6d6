using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Prefixing;

/// <summary>Runs the store's statements for prefixed labels; who sends them knows the plain ones only.</summary>
internal sealed class PrefixedTransport(INeo4jTransport inner, LabelPrefix prefix) : INeo4jTransport
{
    public async Task<CypherResult> ReadAsync(Statement statement, CancellationToken cancellationToken) =>
        Plain(await inner.ReadAsync(Prefixed(statement), cancellationToken).ConfigureAwait(false));

    public async Task<CypherResult> WriteAsync(Statement statement, CancellationToken cancellationToken) =>
        Plain(await inner.WriteAsync(Prefixed(statement), cancellationToken).ConfigureAwait(false));

    public Task TransactAsync(Func<INeo4jTransaction, Task> work, CancellationToken cancellationToken) =>
        inner.TransactAsync(transaction => work(new Transaction(this, transaction)), cancellationToken);

    public void Dispose() => inner.Dispose();

    private Statement Prefixed(Statement statement) => statement with { Text = prefix.Rewrite(statement.Text) };

    private CypherResult Plain(CypherResult result) => result with { Rows = [.. result.Rows.Select(row => (IReadOnlyList<Value>)[.. row.Select(Plain)])] };

    private Value Plain(Value value) => value.Kind switch
    {
        ValueKind.Node => Value.Of(prefix.Plain(value.AsNode())),
        ValueKind.Path => Value.Of(value.AsPath() with { Nodes = [.. value.AsPath().Nodes.Select(prefix.Plain)] }),
        ValueKind.List => Value.List(value.AsList().Select(Plain)),
        ValueKind.Map => Value.Of(ValueMap.Of(value.AsMap().Select(entry => KeyValuePair.Create(entry.Key, Plain(entry.Value))))),
        _ => value,
    };

    private sealed class Transaction(PrefixedTransport transport, INeo4jTransaction inner) : INeo4jTransaction
    {
        public async Task<CypherResult> RunAsync(Statement statement, CancellationToken cancellationToken) =>
            transport.Plain(await inner.RunAsync(transport.Prefixed(statement), cancellationToken).ConfigureAwait(false));
    }
}
