using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PaperGraph.Web.Api.Binding;

/// <summary>The parts of an address as they were sent. A route value is decoded already, but for %2F: two ids could look the same there.</summary>
internal static class RawPath
{
    /// <summary>The decoded parts of an address behind a start such as <c>/api/v1/papers/</c>, and what follows them as it was sent.</summary>
    public static (string[] Parts, string Remainder) After(HttpContext context, string start, int count)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var begin = target.IndexOf(start, StringComparison.OrdinalIgnoreCase);
        var path = begin < 0 ? context.Request.Path.ToUriComponent()[start.Length..] : target[(begin + start.Length)..];
        var end = path.IndexOf('?', StringComparison.Ordinal);
        var parts = (end < 0 ? path : path[..end]).Split('/');
        return ([.. parts.Take(count).Select(Uri.UnescapeDataString)], string.Concat(parts.Skip(count).Select(part => "/" + part)));
    }
}
