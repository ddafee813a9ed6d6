using Microsoft.AspNetCore.Http;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Safety;

/// <summary>Says why, where ASP.NET's filter turns a request away by a status alone: it was sent to a name that this server does not go by.</summary>
internal sealed class HostRefusals(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context).ConfigureAwait(false);
        if (context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false, ContentType: null, ContentLength: null or 0 })
        {
            context.Response.ContentLength = null;
            ContentPolicy.Apply(context);
            throw new ApiException(KnownProblems.UnknownHost);
        }
    }
}
