using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Safety;

namespace PaperGraph.Web.Api.Binding;

/// <summary>Lets nothing write that may not, and nothing that another site's page could have sent.</summary>
internal sealed class WriteGuard(IOptions<PaperGraphWebOptions> options) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        Check(context.HttpContext.Request, options.Value);
        return next(context);
    }

    /// <exception cref="ApiException">The request may not write.</exception>
    public static void Check(HttpRequest request, PaperGraphWebOptions options)
    {
        if (!options.MayWrite)
            throw new ApiException(KnownProblems.ReadOnly);
        if (!request.Headers.ContainsKey(OriginGuard.WriteHeader))
            throw new ApiException(KnownProblems.Forbidden($"What writes needs the header {OriginGuard.WriteHeader}.", $"{OriginGuard.WriteHeader}: 1"));
    }
}
