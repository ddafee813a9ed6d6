using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Binding;

/// <summary>
/// What is read of the graph has the graph's version for its entity tag, so that a client asks again with few bytes. The tag is weak: the
/// same answer may come compressed or not.
/// </summary>
internal sealed class EntityTags : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-cache, private";
        if (!HttpMethods.IsGet(http.Request.Method) || context.Arguments.OfType<ServedGraph>().FirstOrDefault() is not { } graph)
            return await next(context).ConfigureAwait(false);
        var tag = new EntityTagHeaderValue($"\"{graph.Version}\"", isWeak: true);
        http.Response.Headers.ETag = tag.ToString();
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : await next(context).ConfigureAwait(false);
    }
}
