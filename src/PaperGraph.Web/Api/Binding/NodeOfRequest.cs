using Microsoft.AspNetCore.Http;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Binding;

/// <summary>Finds the node that a request is about.</summary>
internal static class NodeOfRequest
{
    /// <summary>The node of an id; where that is gone, the request is sent on to what took its place.</summary>
    /// <exception cref="ApiException">There is none.</exception>
    /// <exception cref="MovedException">It has another id now.</exception>
    public static async ValueTask<NamedNode> FindAsync(HttpContext context, string id, Func<string, string> addressOf)
    {
        var graph = await ServedGraph.OfRequestAsync(context).ConfigureAwait(false);
        if (await FindLivingAsync(graph, id, context.RequestAborted).ConfigureAwait(false) is { } node)
            return node;
        if (await graph.Store.FindRedirectAsync(id, context.RequestAborted).ConfigureAwait(false) is { } living)
            throw new MovedException(context.Request.PathBase + addressOf(living) + context.Request.QueryString);
        throw NotThere(id);
    }

    /// <summary>The node of an id, or of what took its place.</summary>
    /// <exception cref="ApiException">There is none.</exception>
    public static async ValueTask<NamedNode> FindAsync(ServedGraph graph, string id, CancellationToken cancellationToken) =>
        await TryFindAsync(graph, id, cancellationToken).ConfigureAwait(false) ?? throw NotThere(id);

    /// <summary>The node of an id, or of what took its place; null where there is none.</summary>
    public static async ValueTask<NamedNode?> TryFindAsync(ServedGraph graph, string id, CancellationToken cancellationToken) =>
        await FindLivingAsync(graph, id, cancellationToken).ConfigureAwait(false)
        ?? (await graph.Store.FindRedirectAsync(id, cancellationToken).ConfigureAwait(false) is { } living ? await FindLivingAsync(graph, living, cancellationToken).ConfigureAwait(false) : null);

    private static async ValueTask<NamedNode?> FindLivingAsync(ServedGraph graph, string id, CancellationToken cancellationToken)
    {
        var answer = await graph.Queries.AskAsync("find-ids", [("ids", Value.List([id]))], cancellationToken).ConfigureAwait(false);
        return answer.Read().Select(NamedNode.Of).FirstOrDefault();
    }

    private static ApiException NotThere(string id) => new(KnownProblems.NotFound($"The graph has no '{id}'.", ApiRoutes.Root + "/suggestions?q=, which finds names"));
}
