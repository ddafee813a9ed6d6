using Microsoft.AspNetCore.Http;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Api.State;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Binding;

/// <summary>Refuses types of relationships (<c>?relation=</c>) that neither a build writes nor the graph has: statements may write others.</summary>
internal sealed class KnownRelations(Derived<GraphNumbers> counted) : IEndpointFilter
{
    private const string Parameter = "relation";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var others = context.HttpContext.Request.Query[Parameter].OfType<string>().Where(type => !RelationshipTypes.All.Contains(type)).ToList();
        if (others.Count > 0)
            await CheckAsync(context.HttpContext, others).ConfigureAwait(false);
        return await next(context).ConfigureAwait(false);
    }

    private async ValueTask CheckAsync(HttpContext context, List<string> types)
    {
        var graph = await ServedGraph.OfRequestAsync(context).ConfigureAwait(false);
        var written = (await counted.ReadNewestAsync(graph, context.RequestAborted).ConfigureAwait(false)).Relationships;
        if (types.FirstOrDefault(type => !written.ContainsKey(type)) is not { } unknown)
            return;
        string[] known = [.. RelationshipTypes.All.Union(written.Keys)];
        var meant = EditDistance.Nearest(unknown.ToUpperInvariant(), known) is { } near ? $" Did you mean {near}?" : "";
        throw new ApiException(KnownProblems.BadRequest($"'{Shortened.Of(unknown)}' is no relation.{meant}", "one of " + string.Join(", ", known)));
    }
}
