using Microsoft.AspNetCore.Http;
using PaperGraph.Web.Api;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Safety;

/// <summary>
/// Turns away what another site's page makes a browser send. Browsers say where a request comes from (<c>Origin</c>, <c>Sec-Fetch-Site</c>);
/// programs say neither and pass.
/// </summary>
internal sealed class OriginGuard(RequestDelegate next)
{
    /// <summary>What a request that writes has to bring: a page of another site cannot add it without being asked for leave, which it does not get.</summary>
    public const string WriteHeader = "X-PaperGraph";

    public Task InvokeAsync(HttpContext context) =>
        IsForeign(context.Request) ? throw new ApiException(KnownProblems.Forbidden("This request comes from another site.")) : next(context);

    // Someone who follows a link to a page comes from another site too. Before the server may stand a proxy that speaks TLS, so the scheme says nothing.
    private static bool IsForeign(HttpRequest request)
    {
        var isLink = HeadRequests.Reads(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate";
        if (!isLink && request.Headers["Sec-Fetch-Site"] == "cross-site")
            return true;
        return request.Headers.Origin is { Count: > 0 } origin && !(Uri.TryCreate(origin, UriKind.Absolute, out var site) && site.Authority == request.Host.Value);
    }
}
