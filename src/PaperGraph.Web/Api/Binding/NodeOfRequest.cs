using Microsoft.AspNetCore.Http;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Api.Search;
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
        throw new ApiException(await MissingNode.DescribeAsync(context, id, [NodeKinds.Of(id)]).ConfigureAwait(false));
    }

    /// <summary>The node of an id, or of what took its place.</summary>
    /// <exception cref="ApiException">There is none.</exception>
    public static async ValueTask<NamedNode> FindAsync(ServedGraph graph, string id, CancellationToken cancellationToken) =>
        await TryFindAsync(graph, id, cancellationToken).ConfigureAwait(false) ?? throw new ApiException(MissingNode.ProblemOf(id));

    /// <summary>The node of an id, or of what took its place; null where there is none.</summary>
    public static async ValueTask<NamedNode?> TryFindAsync(ServedGraph graph, string id, CancellationToken cancellationToken) =>
        await FindLivingAsync(graph, id, cancellationToken).ConfigureAwait(false)
        ?? (await graph.Store.FindRedirectAsync(id, cancellationToken).ConfigureAwait(false) is { } living ? await FindLivingAsync(graph, living, cancellationToken).ConfigureAwait(false) : null);

    /// <summary>The node that a parameter names, or what took its place.</summary>
    /// <exception cref="ApiException">There is none.</exception>
    public static async ValueTask<NamedNode> FindNamedAsync(HttpContext context, string id)
    {
        var graph = await ServedGraph.OfRequestAsync(context).ConfigureAwait(false);
        var kind = NodeKinds.Of(id);
        return await TryFindAsync(graph, id, context.RequestAborted).ConfigureAwait(false)
            ?? throw new ApiException(await MissingNode.DescribeAsync(context, id, ServedNames.Kinds.Contains(kind) ? [kind] : ServedNames.Kinds).ConfigureAwait(false));
    }

    /// <summary>The nodes that a parameter names, or what took their place, each once.</summary>
    /// <exception cref="ApiException">One of them is not there, or of another kind.</exception>
    public static async ValueTask<IReadOnlyList<NamedNode>> FindAllAsync(HttpContext context, string parameter, IReadOnlyList<string> ids, IReadOnlyList<string> kinds)
    {
        var graph = await ServedGraph.OfRequestAsync(context).ConfigureAwait(false);
        var living = (await graph.AskAsync("find-ids", [("ids", Value.List(ids.Distinct()))], context.RequestAborted).ConfigureAwait(false)).Select(NamedNode.Of).ToDictionary(node => node.Id);
        List<NamedNode> found = [];
        foreach (var id in ids)
        {
            var node = living.GetValueOrDefault(id) ?? await TryFindAsync(graph, id, context.RequestAborted).ConfigureAwait(false)
                ?? throw new ApiException(await MissingNode.DescribeAsync(context, id, kinds).ConfigureAwait(false));
            found.Add(kinds.Contains(node.Kind) ? node : throw new ApiException(KnownProblems.BadRequest($"{parameter} takes no {node.Kind}, which '{Shortened.Of(id)}' is.", "an id of the kind " + string.Join(", ", kinds))));
        }

        return [.. found.DistinctBy(node => node.Id)];
    }

    private static async ValueTask<NamedNode?> FindLivingAsync(ServedGraph graph, string id, CancellationToken cancellationToken)
    {
        var answer = await graph.Queries.AskAsync("find-ids", [("ids", Value.List([id]))], cancellationToken).ConfigureAwait(false);
        return answer.Read().Select(NamedNode.Of).FirstOrDefault();
    }
}
