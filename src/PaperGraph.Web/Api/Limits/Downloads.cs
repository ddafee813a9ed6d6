using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Limits;

/// <summary>Lets few exports be sent beside each other, apart from statements: one may take as long as its client reads. Others wait, and too many are turned away.</summary>
internal sealed class Downloads : IEndpointFilter
{
    private const int MostWaiting = 100;

    private static readonly ConcurrencyLimiter Limiter = new(new() { PermitLimit = MostAtOnce, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>How many are sent at a time.</summary>
    public static int MostAtOnce => Math.Max(4, 2 * Environment.ProcessorCount);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var lease = await Limiter.AcquireAsync(1, context.HttpContext.RequestAborted).ConfigureAwait(false);
        // What an endpoint returns is written when its filters have ended.
        context.HttpContext.Response.RegisterForDispose(lease);
        return lease.IsAcquired ? await next(context).ConfigureAwait(false) : throw new ApiException(KnownProblems.TooMany);
    }
}
