using Microsoft.AspNetCore.Routing;
using PaperGraph.Web.Safety;
using Scalar.AspNetCore;

namespace PaperGraph.Web.Api.Description;

/// <summary>The page that shows the API's description and tries it. It asks nothing of other servers.</summary>
internal static class ReferencePage
{
    /// <summary>Scalar's weakest greys and greens, as strong as text has to be on its grounds.</summary>
    private const string Colours =
        ".light-mode { --scalar-color-3: #636363; --scalar-color-green: #00703f; --scalar-color-red: #b3261e; --scalar-color-blue: #0b62b0; --scalar-color-orange: #a34200; } "
        + ".dark-mode { --scalar-color-3: #a0a0a0; }";

    public static void MapReference(this IEndpointRouteBuilder endpoints) => endpoints.MapScalarApiReference("/api", (options, context) =>
    {
        var nonce = PageNonce.Of(context);

        // Scalar's page starts by an inline script and sets styles of its own.
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        // Its document says no language, and readers of the screen want to know it.
        options.AddHeadContent($"<script nonce=\"{nonce}\">document.documentElement.lang = 'en'</script>");
        options.WithTitle("PaperGraph API").WithOpenApiRoutePattern("/openapi/{documentName}.json").WithNonce(nonce)
            .DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideClientButton().HideDeveloperTools().WithCustomCss(Colours);
    });
}
