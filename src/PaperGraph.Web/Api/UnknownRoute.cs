using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Mcp;

namespace PaperGraph.Web.Api;

/// <summary>
/// What is answered to programs where there is no such address, or none that takes the method. The page answers every other address, so what is
/// below <c>/api</c> and <c>/mcp</c> has to be caught before it.
/// </summary>
internal static class UnknownRoute
{
    public static Task Refuse(HttpContext context, EndpointDataSource endpoints)
    {
        string[] methods =
        [
            .. endpoints.Endpoints.OfType<RouteEndpoint>().Where(endpoint => Fits(endpoint, context.Request.Path))
                .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []).Distinct().Order(StringComparer.Ordinal),
        ];
        if (methods.Length > 0)
            context.Response.Headers.Allow = methods;

        // An address that takes the method and yet was not found takes another type of body.
        var status = methods.Length == 0 ? StatusCodes.Status404NotFound
            : methods.Contains(context.Request.Method) ? StatusCodes.Status415UnsupportedMediaType
            : StatusCodes.Status405MethodNotAllowed;
        throw new ApiException(KnownProblems.Of(status, context.Request.Path));
    }

    private static bool Fits(RouteEndpoint endpoint, PathString path) =>
        endpoint.RoutePattern.RawText is { } pattern && (pattern.StartsWith(ApiRoutes.Root, StringComparison.Ordinal) || pattern.StartsWith(McpServices.Path, StringComparison.Ordinal))
        && new TemplateMatcher(new(endpoint.RoutePattern), []).TryMatch(path, []);
}
