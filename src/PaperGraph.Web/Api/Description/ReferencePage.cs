using Microsoft.AspNetCore.Routing;
using PaperGraph.Web.Safety;
using Scalar.AspNetCore;

namespace PaperGraph.Web.Api.Description;

/// <summary>The page that shows the API's description and tries it. It asks nothing of other servers.</summary>
internal static class ReferencePage
{
    public static void MapReference(this IEndpointRouteBuilder endpoints) => endpoints.MapScalarApiReference("/api", (options, context) =>
    {
        var nonce = PageNonce.Of(context);

        // Scalar's page starts by an inline script and sets styles of its own.
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        options.WithTitle("PaperGraph API").WithOpenApiRoutePattern("/openapi/{documentName}.json").WithNonce(nonce)
            .DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideClientButton().HideDeveloperTools();
    });
}
