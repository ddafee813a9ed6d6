using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Binding;

/// <summary>
/// What is read of the graph has the version of what it is made from for its entity tag, so that a client asks again with few bytes. The tag is
/// weak: the same answer may come compressed or not.
/// </summary>
internal sealed class EntityTags : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-cache, private";
        if (!HeadRequests.Reads(http.Request.Method) || context.Arguments.OfType<IVersioned>().FirstOrDefault() is not { } source)
            return await next(context).ConfigureAwait(false);
        var tag = new EntityTagHeaderValue($"\"{source.Version}\"", isWeak: true);
        http.Response.Headers.ETag = tag.ToString();
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : await next(context).ConfigureAwait(false);
    }
}
