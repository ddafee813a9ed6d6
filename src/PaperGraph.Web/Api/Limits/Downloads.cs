using Microsoft.AspNetCore.Http;

namespace PaperGraph.Web.Api.Limits;

/// <summary>Lets few exports be sent beside each other, apart from statements: one may take as long as its client reads.</summary>
internal sealed class Downloads : IEndpointFilter
{
    private static readonly WaitingRoom Room = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        await Room.EnterUntilSentAsync(context.HttpContext).ConfigureAwait(false);
        return await next(context).ConfigureAwait(false);
    }
}
