using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;
using PaperGraph.Web.Api;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Safety;

/// <summary>
/// Lets those pass who bring the token: programs in the header <c>Authorization</c>, browsers in a cookie that they get for <c>?token=</c> in the
/// first address, which is then taken out of it. Without a token in the options everyone passes.
/// </summary>
internal sealed class TokenGuard(RequestDelegate next, IOptions<PaperGraphWebOptions> options)
{
    /// <summary>The parameter that may bring the token, in every address.</summary>
    public const string Query = "token";

    private const string Scheme = "Bearer ";

    private readonly byte[]? _token = options.Value.Token is { Length: > 0 } token ? Digest(token) : null;

    public Task InvokeAsync(HttpContext context)
    {
        if (_token is null || IsToken(FromHeader(context.Request)) || IsToken(context.Request.Cookies[CookieOf(context.Request)]))
            return next(context);
        if (HeadRequests.Reads(context.Request.Method) && context.Request.Query[Query] is [{ } given] && IsToken(given))
            return Admit(context, given);
        return TokenPage.IsWanted(context.Request) ? TokenPage.SendAsync(context) : throw new ApiException(KnownProblems.TokenMissing);
    }

    private static Task Admit(HttpContext context, string token)
    {
        // Lax: a link to a view is followed from other sites too. What writes is guarded by more than a cookie.
        context.Response.Cookies.Append(CookieOf(context.Request), token, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = context.Request.IsHttps });
        var rest = QueryString.Create(context.Request.Query.Where(pair => pair.Key != Query).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)));
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Redirect(OwnAddress(UriHelper.BuildRelative(context.Request.PathBase, context.Request.Path, rest)));
        return Task.CompletedTask;
    }

    // Two slashes at the beginning would lead to another server.
    private static string OwnAddress(string address) => "/" + address.TrimStart('/');

    // Browsers keep one cookie of a name for all ports of a host.
    private static string CookieOf(HttpRequest request) => $"papergraph-token-{request.Host.Port ?? 0}";

    private static string? FromHeader(HttpRequest request) =>
        request.Headers.Authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? value[Scheme.Length..].Trim() : null;

    // Digests are of one length, so the time of the comparison tells nothing of the token.
    private bool IsToken(string? given) => given is not null && CryptographicOperations.FixedTimeEquals(Digest(given), _token);

    private static byte[] Digest(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
