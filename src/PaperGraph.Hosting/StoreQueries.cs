using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;

namespace PaperGraph.Hosting;

/// <summary>How the named queries of a store are answered.</summary>
public static class StoreQueries
{
    /// <summary>By running their texts, as every statement on that store is run.</summary>
    public static INamedQueries OpenQueries(this IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new NamedQueryRunner(GraphStores.RunnerOf(store));
    }
}
