using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Limits;

/// <summary>Turns a client away that asks too fast, on and on.</summary>
internal sealed class RequestRate(RequestDelegate next, IOptions<PaperGraphWebOptions> options) : IDisposable
{
    private const int PartsOfSecond = 10;

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimitPartition.GetTokenBucketLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new()
        {
            TokenLimit = 2 * options.Value.RequestsPerSecond,
            TokensPerPeriod = Math.Max(1, options.Value.RequestsPerSecond / PartsOfSecond),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1.0 / PartsOfSecond),
            AutoReplenishment = true,
        }));

    public async Task InvokeAsync(HttpContext context)
    {
        using var lease = ApiPipeline.Covers(context.Request.Path) ? _limiter.AttemptAcquire(context) : null;
        if (lease is { IsAcquired: false })
            throw new ApiException(KnownProblems.TooMany);
        await next(context).ConfigureAwait(false);
    }

    public void Dispose() => _limiter.Dispose();
}
