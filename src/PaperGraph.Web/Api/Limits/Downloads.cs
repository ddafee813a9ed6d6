using Microsoft.AspNetCore.Http;

namespace PaperGraph.Web.Api.Limits;

/// <summary>Lets few exports be sent beside each other, apart from statements: one may take as long as its client reads.</summary>
internal sealed class Downloads : IEndpointFilter
{
    private static readonly WaitingRoom Room = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        // What an endpoint returns is written when its filters have ended.
        context.HttpContext.Response.RegisterForDispose(await Room.EnterAsync(context.HttpContext.RequestAborted).ConfigureAwait(false));
        return await next(context).ConfigureAwait(false);
    }
}
