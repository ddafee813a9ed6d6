using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Limits;

/// <summary>Lets few statements and exports run beside each other: each may take much memory. Others wait, and too many are turned away.</summary>
internal sealed class HeavyWork : IEndpointFilter
{
    private const int MostWaiting = 100;

    private static readonly ConcurrencyLimiter Limiter = new(new() { PermitLimit = Math.Max(4, 2 * Environment.ProcessorCount), QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var lease = await Limiter.AcquireAsync(1, context.HttpContext.RequestAborted).ConfigureAwait(false);
        if (!lease.IsAcquired)
        {
            context.HttpContext.Response.Headers.RetryAfter = RequestRate.RetryAfter;
            throw new ApiException(KnownProblems.TooMany);
        }

        return await next(context).ConfigureAwait(false);
    }
}
