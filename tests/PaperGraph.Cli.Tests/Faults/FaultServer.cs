using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Faults;

/// <summary>One server for the faults that leave it running; it starts when the first test asks.</summary>
public sealed class FaultServer : IAsyncLifetime
{
    /// <summary>What every test builds.</summary>
    public static string Sample { get; } = RepositoryFiles.At("samples", "papers.jsonl");

    /// <summary>How many papers that is.</summary>
    public const int Papers = 60;

    private Neo4jServer? _server;

    /// <summary>The sample's graph as GraphML.</summary>
    public string Graph { get; private set; } = "";

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The server with nothing in its database; skips the test where there is none.</summary>
    public async Task<Neo4jServer> EmptyAsync()
    {
        FullTier.Require("starts Neo4j");
        if (_server is null)
        {
            _server = await Neo4jServer.StartAsync();
            Graph = await Undisturbed.BuildAsync(Sample);
        }

        await _server.RunAsync("MATCH (n) DETACH DELETE n");
        return _server;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}

/// <summary>The tests of faults, one after another.</summary>
[CollectionDefinition(nameof(FaultServer))]
public sealed class FaultTests : ICollectionFixture<FaultServer>;
