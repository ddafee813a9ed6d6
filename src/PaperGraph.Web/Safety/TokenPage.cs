using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PaperGraph.Web.Api;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Safety;

/// <summary>What a person sees in a browser that does not bring the token. It loads nothing and runs nothing.</summary>
internal static class TokenPage
{
    /// <summary>Whether someone looks at an address of the page, who would not know what to do with a problem.</summary>
    public static bool IsWanted(HttpRequest request) =>
        HeadRequests.Reads(request.Method) && !ApiPipeline.Covers(request.Path) && !request.Path.StartsWithSegments("/openapi")
        && request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Sends it.</summary>
    public static Task SendAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(TextFor(PageNonce.Of(context)), context.RequestAborted);
    }

    private static string TextFor(string nonce) => $$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{KnownProblems.TokenMissing.Title}} · PaperGraph</title>
        <style nonce="{{nonce}}">
        body { max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem; font: 1rem/1.6 system-ui, sans-serif; }
        h1 { font-size: 1.4rem; }
        code { overflow-wrap: anywhere; }
        </style>
        </head>
        <body>
        <main>
        <h1>{{KnownProblems.TokenMissing.Title}}</h1>
        <p>{{KnownProblems.TokenMissing.Detail}} This browser has not brought it yet, or the server has another one now.</p>
        <p>Open the address that <code>papergraph serve</code> printed when it was started: it ends with <code>?token=…</code>. Whoever runs the server can pass it on.
        After that this browser remembers the token.</p>
        </main>
        </body>
        </html>
        """;
}
