using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

/// <summary>What tests of the server's behaviour need: statements past the store, and a store in the same database.</summary>
public abstract class ServerFact(SharedServer server) : IAsyncLifetime
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected Neo4jStoreOptions Options { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Options = await server.EmptyAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected async Task<Value> AskAsync(string statement, params (string Name, object? Value)[] parameters) => (await ServerData.RunAsync(Options, statement, parameters))[0][0];

    /// <summary>The error of a statement that must fail.</summary>
    protected async Task<string> RefuseAsync(string statement, params (string Name, object? Value)[] parameters) =>
        (await Assert.ThrowsAsync<PaperGraphException>(() => ServerData.RunAsync(Options, statement, parameters))).Message;

    protected async Task<Neo4jGraphStore> OpenAsync() => await Neo4jGraphStore.OpenAsync(Options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);

    protected async Task WriteAsync(GraphBatch batch)
    {
        await using var store = await OpenAsync();
        await store.CommitAsync(new() { Graph = batch }, Token);
    }
}
