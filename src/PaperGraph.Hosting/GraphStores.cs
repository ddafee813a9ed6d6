using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Hosting;

/// <summary>Opens the store that the options name.</summary>
public sealed class GraphStores(IOptions<PaperGraphOptions> options, ILoggerFactory loggers, TimeProvider time)
{
    /// <summary>Opens the store.</summary>
    /// <param name="access">What for; only <see cref="StoreAccess.Create"/> makes one.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="PaperGraphException">It is not there, is none, is newer than this program, or another process writes to it.</exception>
    public async ValueTask<IGraphStore> OpenAsync(StoreAccess access, CancellationToken cancellationToken = default)
    {
        var location = options.Value.Store;
        if (location.Contains("://", StringComparison.Ordinal))
            throw new PaperGraphException(ErrorKind.Store, $"'{location}' is an address; this version keeps its store in a file.", "a path, and export --format cypher for a Neo4j server");
        if (access == StoreAccess.Write && !Path.Exists(location))
            throw new PaperGraphException(ErrorKind.Store, $"There is no store {Path.GetFullPath(location)}.", "build INPUT, which makes one, or --store FILE");
        return await EmbeddedGraphStore.OpenAsync(
            location, access == StoreAccess.Read ? StoreMode.Read : StoreMode.Write, loggers.CreateLogger<EmbeddedGraphStore>(),
            new EmbeddedStoreOptions { Time = time, MaxBytes = options.Value.MaxStoreBytes }, cancellationToken).ConfigureAwait(false);
    }
}
