using PaperGraph.Storage.Neo4j.Tests.Bolt;
using PaperGraph.Testing;

[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)] // they share one database
[assembly: AssemblyFixture(typeof(PaperGraph.Storage.Neo4j.Tests.SharedServer))]

namespace PaperGraph.Storage.Neo4j.Tests;

/// <summary>
/// One server for all tests that need no server of their own: the one that PAPERGRAPH_TEST_NEO4J names (its database is emptied
/// for each test), else one of the shared data, started when the first test asks.
/// </summary>
public sealed class SharedServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _lock = new(1);
    private Neo4jServer? _server;

    /// <summary>Its options, with an empty database; skips the test where there is no server.</summary>
    public async Task<Neo4jStoreOptions> EmptyAsync()
    {
        var options = await AnyAsync();
        await ServerData.RunAsync(options, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
        return options;
    }

    /// <summary>Its options, whatever is in the database; skips the test where there is no server.</summary>
    public async Task<Neo4jStoreOptions> AnyAsync()
    {
        FullTier.Require("a Neo4j server");
        return Neo4jStoreOptions.Parse(await AddressAsync());
    }

    /// <summary>The same server and database over Bolt; skips the test in a build without it.</summary>
    internal Neo4jStoreOptions OverBolt(Neo4jStoreOptions options) => options.OverBolt(_server?.BoltAddress ?? $"bolt://{options.Address.Host}:7687");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _lock.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task<string> AddressAsync()
    {
        if (Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_NEO4J") is { Length: > 0 } address)
            return address;
        await _lock.WaitAsync();
        try
        {
            _server ??= await Neo4jServer.StartAsync();
            return _server.Address;
        }
        finally
        {
            _lock.Release();
        }
    }
}
