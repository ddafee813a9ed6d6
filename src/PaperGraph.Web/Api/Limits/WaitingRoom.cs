using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Limits;

/// <summary>
/// Lets few of something run beside each other. Others wait, in the order in which they came; too many are turned away, and so is who has waited
/// for long.
/// </summary>
/// <param name="patience">How long that is; 30 seconds unless given.</param>
internal sealed class WaitingRoom(TimeSpan? patience = null) : IDisposable
{
    private const int MostWaiting = 100;

    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(30);

    private readonly ConcurrencyLimiter _limiter = new(new() { PermitLimit = MostAtOnce, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>How many run at a time.</summary>
    public static int MostAtOnce => Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>Waits until there is room for one more, which is kept until what is given is disposed.</summary>
    /// <exception cref="ApiException">Too many wait already, or none has ended for long.</exception>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(patience ?? UsualPatience);
        try
        {
            var lease = await _limiter.AcquireAsync(1, end.Token).ConfigureAwait(false);
            return lease.IsAcquired ? lease : throw new ApiException(KnownProblems.Busy);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ApiException(KnownProblems.Busy);
        }
    }

    /// <summary>The same until the answer is sent, or its client reads no more: what an endpoint returns is written when its filters have ended.</summary>
    /// <exception cref="ApiException">Too many wait already, or none has ended for long.</exception>
    public async ValueTask EnterUntilSentAsync(HttpContext context)
    {
        context.Response.RegisterForDispose(await EnterAsync(context.RequestAborted).ConfigureAwait(false));
        WatchedBody.Watch(context);
    }

    public void Dispose() => _limiter.Dispose();
}
