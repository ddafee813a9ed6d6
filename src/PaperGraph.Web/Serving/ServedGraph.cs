using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;

namespace PaperGraph.Web.Serving;

/// <summary>The store as requests see it.</summary>
/// <param name="Store">The store.</param>
/// <param name="Runner">Runs statements on it.</param>
/// <param name="Queries">Answers the named queries.</param>
/// <param name="Status">Its numbers when the request came; the generation is the graph's version.</param>
internal sealed record ServedGraph(IGraphStore Store, ICypherRunner Runner, INamedQueries Queries, StoreStatus Status)
{
    /// <summary>The graph's version, as an entity tag has it between its quotes.</summary>
    public string Version => $"{Status.Generation}";
}
