using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Limits;

/// <summary>Lets few statements run beside each other: each may take much memory. Others wait, and too many are turned away.</summary>
internal sealed class HeavyWork : IEndpointFilter
{
    private const int MostWaiting = 100;

    private static readonly ConcurrencyLimiter Limiter = new(new() { PermitLimit = Math.Max(4, 2 * Environment.ProcessorCount), QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var room = await EnterAsync(context.HttpContext.RequestAborted).ConfigureAwait(false);
        return await next(context).ConfigureAwait(false);
    }

    /// <summary>Waits until there is room for one more, which is kept until what is given is disposed.</summary>
    /// <exception cref="ApiException">Too many wait already.</exception>
    public static async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var lease = await Limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        return lease.IsAcquired ? lease : throw new ApiException(KnownProblems.TooMany);
    }
}
