using Microsoft.AspNetCore.Http;

namespace PaperGraph.Web.Safety;

/// <summary>Tells browsers what a page of ours may load and who may frame it: nothing but what this server sends, and nobody.</summary>
internal sealed class ContentPolicy(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        Apply(context);
        return next(context);
    }

    /// <summary>Tells it with one answer.</summary>
    public static void Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + PageNonce.Of(context) + "'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
            + "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    }
}
