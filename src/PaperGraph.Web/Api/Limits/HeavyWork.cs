using Microsoft.AspNetCore.Http;

namespace PaperGraph.Web.Api.Limits;

/// <summary>Lets few statements run beside each other: each may take much memory.</summary>
internal sealed class HeavyWork : IEndpointFilter
{
    private static readonly WaitingRoom Room = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var place = await EnterAsync(context.HttpContext.RequestAborted).ConfigureAwait(false);
        return await next(context).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WaitingRoom.EnterAsync"/>
    public static ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken) => Room.EnterAsync(cancellationToken);
}
