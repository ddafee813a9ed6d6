using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Bench.Synthetic;

/// <summary>A store in a folder of its own, until that is deleted.</summary>
internal sealed class TemporaryStore
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-bench-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "bench.db");

    public ValueTask<EmbeddedGraphStore> OpenAsync(StoreMode mode) =>
        EmbeddedGraphStore.OpenAsync(Path, mode, NullLogger<EmbeddedGraphStore>.Instance);

    public void Delete() => _folder.Delete(recursive: true);
}
