using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Concepts.Maps;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Map;

/// <summary>The concept map as a request finds it: of the newest graph, or of the last one while that is being made.</summary>
/// <param name="Version">The version of the graph that it was made of.</param>
/// <param name="Map">The map.</param>
internal sealed record ServedMap(string Version, ConceptMap Map) : IVersioned
{
    /// <summary>How long a request waits for a map that is being made, before it says so.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly KeptForm<ConceptMap> Form = new(MapFile.Write, bytes => MapFile.Read(bytes));

    /// <summary>The map of a graph, kept or made.</summary>
    public static async Task<ServedMap> MakeAsync(KeptFiles kept, ServedGraph graph, CancellationToken cancellationToken) =>
        new(graph.Version, await kept.ReadOrMakeAsync("map", graph, Form, () => ConceptMap.CreateAsync(graph.Queries, cancellationToken).AsTask()).ConfigureAwait(false));

    /// <summary>The map for a request, or null where it is not ready after a moment.</summary>
    public static async ValueTask<ServedMap?> BindAsync(HttpContext context)
    {
        var graph = await ServedGraph.OfRequestAsync(context).ConfigureAwait(false);
        try
        {
            return await FindAsync(context.RequestServices.GetRequiredService<Derived<ServedMap>>(), graph, context.RequestAborted).AsTask().WaitAsync(Patience, context.RequestAborted).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    // An empty one would say that there is nothing, where the first papers have just come.
    private static async ValueTask<ServedMap> FindAsync(Derived<ServedMap> maps, ServedGraph graph, CancellationToken cancellationToken)
    {
        var served = await maps.ReadAsync(graph, cancellationToken).ConfigureAwait(false);
        return served.Map.Count > 0 ? served : await maps.ReadNewestAsync(graph, cancellationToken).ConfigureAwait(false);
    }
}
