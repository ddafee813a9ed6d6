using PaperGraph.Testing;
using PaperGraph.Web.Tests.Mcp;

namespace PaperGraph.Web.Tests.Serving;

/// <summary>The sample's graph, served to be read and written; made when the first test asks for it.</summary>
public abstract class ServedSample : IAsyncLifetime
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, Agent> _agents = [];
    private WebServer? _server;

    protected TemporaryFolder Folder { get; } = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    internal async Task<WebServer> GetAsync()
    {
        await _gate.WaitAsync();
        try
        {
            return _server ??= await StartAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>The agent that tests talk through, connected when the first asks: that takes a process, or some requests.</summary>
    internal async Task<Agent> AgentAsync(string way, Func<WebServer, Task<Agent>> connect)
    {
        var server = await GetAsync();
        await _gate.WaitAsync();
        try
        {
            return _agents.TryGetValue(way, out var agent) ? agent : _agents[way] = await connect(server);
        }
        finally
        {
            _gate.Release();
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var agent in _agents.Values)
            await agent.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        Folder.Dispose();
        _gate.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Where the store is to be.</summary>
    protected abstract Task<string> PlaceAsync();

    private async Task<WebServer> StartAsync()
    {
        var store = await PlaceAsync();
        await SampleStore.BuildAsync(store, Folder);
        return await WebServer.StartAsync(store, options => (options.MayWrite, options.QueryTime) = (true, TimeSpan.FromHours(1)));
    }
}

/// <summary>In a file.</summary>
public sealed class SampleInFile : ServedSample
{
    protected override Task<string> PlaceAsync() => Task.FromResult(Folder.At("sample.db"));
}

/// <summary>On a Neo4j server.</summary>
public sealed class SampleOnServer : ServedSample
{
    private Neo4jServer? _server;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    protected override async Task<string> PlaceAsync()
    {
        FullTier.Require("a Neo4j server");
        _server = await Neo4jServer.StartAsync();
        return _server.Address;
    }
}

/// <summary>Tests that read one graph in a file.</summary>
[CollectionDefinition(nameof(FileTests))]
public sealed class FileTests : ICollectionFixture<SampleInFile>;

/// <summary>The tests on a Neo4j server, which takes long to start.</summary>
[CollectionDefinition(nameof(ServerTests))]
public sealed class ServerTests : ICollectionFixture<SampleOnServer>;
