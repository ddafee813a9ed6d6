using PaperGraph.Concepts.Analysis.Snapshots;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;
using PaperGraph.Graph;
using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Hosting;

/// <summary>How the named queries of a store are answered.</summary>
public static class StoreQueries
{
    /// <summary>By the store itself where it runs Cypher, else from its graph in memory.</summary>
    public static async ValueTask<INamedQueries> OpenQueriesAsync(this IGraphStore store, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store is Neo4jGraphStore server)
            return new NamedQueryRunner(server.Cypher);
        var graph = await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
        return new SnapshotQueries(await GraphSnapshots.ReadAsync(graph, cancellationToken).ConfigureAwait(false));
    }
}
