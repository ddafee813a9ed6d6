using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace PaperGraph.Web.Api;

/// <summary>Whoever may <c>GET</c> may also ask for the headers alone, as <c>curl -I</c>, proxies and checkers of links do. ASP.NET sends no body then.</summary>
internal static class HeadRequests
{
    /// <summary>Lets every endpoint of a group that takes <c>GET</c> take <c>HEAD</c> too.</summary>
    public static RouteGroupBuilder AnswerHeads(this RouteGroupBuilder group)
    {
        ((IEndpointConventionBuilder)group).Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<HttpMethodMetadata>().FirstOrDefault() is { HttpMethods: [var only] } known && HttpMethods.IsGet(only))
                endpoint.Metadata[endpoint.Metadata.IndexOf(known)] = new HttpMethodMetadata([only, HttpMethods.Head], known.AcceptCorsPreflight);
        });
        return group;
    }

    /// <summary>Whether a method only reads: <c>GET</c> or <c>HEAD</c>.</summary>
    public static bool Reads(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
