using Microsoft.AspNetCore.Http;

namespace PaperGraph.Web.Api.Limits;

/// <summary>Lets few statements run beside each other: each may take much memory, also what it gave until that is sent.</summary>
internal sealed class HeavyWork : IEndpointFilter
{
    private static readonly WaitingRoom Room = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        await Room.EnterUntilSentAsync(context.HttpContext).ConfigureAwait(false);
        return await next(context).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WaitingRoom.EnterAsync"/>
    public static ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken) => Room.EnterAsync(cancellationToken);
}
