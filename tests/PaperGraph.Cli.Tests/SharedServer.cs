using PaperGraph.Cli.Tests.Faults;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests;

/// <summary>One Neo4j server for the tests of a collection, one after another; it starts when the first asks, for that takes long.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    private Neo4jServer? _server;
    private string? _graph;

    /// <summary>What most tests build.</summary>
    public static string Sample { get; } = RepositoryFiles.At("samples", "papers.jsonl");

    /// <summary>How many papers that is.</summary>
    public const int Papers = 60;

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The sample's graph as GraphML.</summary>
    public async Task<string> GraphAsync() => _graph ??= await Undisturbed.BuildAsync(Sample);

    /// <summary>The server with nothing in its database; skips the test where there is none.</summary>
    public async Task<Neo4jServer> EmptyAsync()
    {
        FullTier.Require("starts Neo4j");
        _server ??= await Neo4jServer.StartAsync();
        await _server.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
        return _server;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}

/// <summary>The tests of faults.</summary>
[CollectionDefinition(nameof(FaultTests))]
public sealed class FaultTests : ICollectionFixture<SharedServer>;

/// <summary>The tests on a server that nothing happens to.</summary>
[CollectionDefinition(nameof(ServerTests))]
public sealed class ServerTests : ICollectionFixture<SharedServer>;
