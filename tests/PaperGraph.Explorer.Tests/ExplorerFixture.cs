using System.Text.Json;
using Microsoft.Playwright;
using PaperGraph.Explorer.Tests;
using PaperGraph.Testing;

[assembly: AssemblyFixture(typeof(ExplorerFixture))]

namespace PaperGraph.Explorer.Tests;

/// <summary>One Chromium and the sample's graph, served once to be read and once to be written; made when the first test asks for them.</summary>
public sealed class ExplorerFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, ServeProcess> _servers = [];
    private readonly SemaphoreSlim _gate = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Neo4jServer? _neo4j;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A page of the sample's graph.</summary>
    public Task<ExplorerPage> OpenAsync(string path = "/", Look? look = null) => OpenAsync("sample", path, look, RepositoryFiles.At("samples", "papers.jsonl"));

    /// <summary>A page of a graph that may be written to.</summary>
    public Task<ExplorerPage> OpenToWriteAsync(string path = "/") => OpenAsync("written", path, null, RepositoryFiles.At("samples", "papers.jsonl"), "--write");

    /// <summary>A page of the sample's graph on a Neo4j server.</summary>
    public async Task<ExplorerPage> OpenOnServerAsync(string path)
    {
        FullTier.Require("needs a browser and a Neo4j server");
        return await OpenAsync(await ServerStoreAsync(), path, null, RepositoryFiles.At("samples", "papers.jsonl"));
    }

    /// <summary>A page of a graph of one paper.</summary>
    public async Task<ExplorerPage> OpenPaperAsync(string path, object paper)
    {
        var input = _folder.At("one.jsonl");
        await File.WriteAllTextAsync(input, JsonSerializer.Serialize(paper) + "\n");
        return await OpenAsync("one", path, null, input);
    }

    /// <summary>A page of a store that is not there yet.</summary>
    public Task<ExplorerPage> OpenEmptyAsync(Look? look = null) => OpenAsync("empty", "/", look, input: null);

    /// <summary>A page of an empty store that may be written to.</summary>
    public Task<ExplorerPage> OpenEmptyToWriteAsync() => OpenAsync("filled", "/", null, null, "--write");

    /// <summary>A page of the store that PAPERGRAPH_MEASURE_STORE names.</summary>
    public Task<ExplorerPage> OpenMeasuredAsync(string path)
    {
        var store = Environment.GetEnvironmentVariable("PAPERGRAPH_MEASURE_STORE");
        Assert.SkipWhen(store is null, "needs PAPERGRAPH_MEASURE_STORE, a large store");
        return OpenAsync(store, path, null, input: null);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var server in _servers.Values)
            await server.DisposeAsync();
        if (_neo4j is not null)
            await _neo4j.DisposeAsync();
        _folder.Dispose();
        _gate.Dispose();
    }

    private async Task<ExplorerPage> OpenAsync(string name, string path, Look? look, string? input, params string[] arguments)
    {
        FullTier.Require("needs a browser");
        Assert.SkipUnless(File.Exists(Chromium), $"needs {Chromium}");
        var server = await ServerAsync(name, input, arguments);
        return await ExplorerPage.OpenAsync(await BrowserAsync(), new(server.Address, path), look ?? Look.Desktop);
    }

    private async Task<ServeProcess> ServerAsync(string name, string? input, string[] arguments)
    {
        await _gate.WaitAsync();
        try
        {
            if (_servers.TryGetValue(name, out var server))
                return server;
            var store = name.Contains('/', StringComparison.Ordinal) ? name : _folder.At(name + ".db");
            if (input is not null)
                await ServeProcess.BuildAsync(store, input);
            return _servers[name] = await ServeProcess.StartAsync(store, arguments);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<string> ServerStoreAsync()
    {
        await _gate.WaitAsync();
        try
        {
            _neo4j ??= await Neo4jServer.StartAsync();
            return _neo4j.Address;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<IBrowser> BrowserAsync()
    {
        await _gate.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Chromium,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            });
        }
        finally
        {
            _gate.Release();
        }
    }
}
