using System.Threading.RateLimiting;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Limits;

/// <summary>Lets few of something run beside each other. Others wait, in the order in which they came, and too many are turned away.</summary>
internal sealed class WaitingRoom : IDisposable
{
    private const int MostWaiting = 100;

    private readonly ConcurrencyLimiter _limiter = new(new() { PermitLimit = MostAtOnce, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>How many run at a time.</summary>
    public static int MostAtOnce => Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>Waits until there is room for one more, which is kept until what is given is disposed.</summary>
    /// <exception cref="ApiException">Too many wait already.</exception>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var lease = await _limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        return lease.IsAcquired ? lease : throw new ApiException(KnownProblems.TooMany);
    }

    public void Dispose() => _limiter.Dispose();
}
