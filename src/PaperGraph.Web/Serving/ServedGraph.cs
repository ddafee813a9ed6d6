using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;

namespace PaperGraph.Web.Serving;

/// <summary>The store as requests see it.</summary>
/// <param name="Shared">The store, which another may take the place of.</param>
/// <param name="Runner">Runs statements on it.</param>
/// <param name="Queries">Answers the named queries.</param>
/// <param name="Status">Its numbers when the request came; the generation is the graph's version.</param>
/// <param name="Serving">Tells this process and this store from others: what one of them says of a generation, the next need not say.</param>
internal sealed record ServedGraph(SharedStore Shared, ICypherRunner Runner, INamedQueries Queries, StoreStatus Status, string Serving) : IVersioned
{
    private static readonly object Key = new();

    /// <summary>The store.</summary>
    public IGraphStore Store => Shared.Store;

    /// <inheritdoc/>
    public string Version => $"{Serving}.{Status.Generation}";

    /// <summary>The rows of a named query.</summary>
    public async ValueTask<IEnumerable<CypherRow>> AskAsync(string query, IReadOnlyList<(string Name, Value Value)> parameters, CancellationToken cancellationToken) =>
        (await Queries.AskAsync(query, parameters, cancellationToken).ConfigureAwait(false)).Read();

    /// <summary>The graph of a request, by whose version its entity tag and cursors go. A query of it may already see what another process has committed since.</summary>
    public static async ValueTask<ServedGraph> OfRequestAsync(HttpContext context)
    {
        if (context.Items[Key] is ServedGraph known)
            return known;
        var (graph, use) = await context.RequestServices.GetRequiredService<ServedStore>().UseAsync(context.RequestAborted).ConfigureAwait(false);
        context.Response.RegisterForDisposeAsync(use);
        context.Items[Key] = graph;
        return graph;
    }

    public static async ValueTask<ServedGraph?> BindAsync(HttpContext context) => await OfRequestAsync(context).ConfigureAwait(false);
}
