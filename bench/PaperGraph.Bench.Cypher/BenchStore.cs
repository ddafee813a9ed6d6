using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Bench.Cypher;

/// <summary>A durable store in a folder of its own, and the engine on it.</summary>
internal sealed class BenchStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly EmbeddedGraphStore _store;
    private readonly CypherEngine _engine;

    private BenchStore(DirectoryInfo folder, EmbeddedGraphStore store) => (_folder, _store, _engine) = (folder, store, new(store.Graph));

    public static async Task<BenchStore> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("papergraph-bench-");
        return new(folder, await EmbeddedGraphStore.OpenAsync(Path.Combine(folder.FullName, "bench.db"), StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance));
    }

    public async Task LoadAsync(IGraphSource graph) => await _store.LoadAsync(graph);

    public async Task<CypherResult> RunAsync(string statement, Dictionary<string, Value>? parameters = null) =>
        await _engine.RunAsync(new(statement) { MayWrite = true, Parameters = parameters ?? [] });

    public async ValueTask DisposeAsync()
    {
        _engine.Dispose();
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
