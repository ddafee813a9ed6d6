using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>
/// What is tried again: 0.1, 0.2, 0.4, 0.8 and 1.6 s later. A request whose connection could not be opened is, whatever it asks, for
/// nothing of it was sent. A statement or transaction as a whole is where the server says that the reason passes, which it says in its
/// answer's body under any status; and, if it may be done twice, where its connection was lost. What took too long never is: the server
/// is at it still. What fails in the end is explained.
/// </summary>
internal sealed class Retries(FailureExplainer explainer, TimeProvider time)
{
    private readonly ResiliencePipeline _repeatable = Work(time, error => error is Neo4jFailure { IsTransient: true } or LostConnectionException { WasOpen: true });
    private readonly ResiliencePipeline _once = Work(time, error => error is Neo4jFailure { IsTransient: true });

    /// <summary>The way of requests: through the retries of their connection to the given handler.</summary>
    public DelegatingHandler Over(HttpMessageHandler inner)
    {
        var connecting = new HttpRetryStrategyOptions
        {
            ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError }),
        };
        Schedule(connecting);
        return new ResilienceHandler(new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(connecting).Build()) { InnerHandler = inner };
    }

    /// <summary>Does some work, again where that may help.</summary>
    /// <param name="work">The work: one statement, or one transaction.</param>
    /// <param name="repeatable">Whether the work done twice comes to the work done once.</param>
    /// <param name="cancellationToken">Ends the work and the pauses.</param>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, bool repeatable, CancellationToken cancellationToken)
    {
        try
        {
            return await (repeatable ? _repeatable : _once).ExecuteAsync(async token => await work(token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jFailure failure)
        {
            throw explainer.Explain(failure);
        }
        catch (LostConnectionException lost)
        {
            throw explainer.Unreachable(lost.InnerException!);
        }
    }

    private static ResiliencePipeline Work(TimeProvider time, Func<Exception, bool> passes)
    {
        var working = new RetryStrategyOptions { ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is { } error && passes(error)) };
        Schedule(working);
        return new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(working).Build();
    }

    private static void Schedule<T>(RetryStrategyOptions<T> options)
    {
        options.MaxRetryAttempts = 5;
        options.Delay = TimeSpan.FromMilliseconds(100);
        options.BackoffType = DelayBackoffType.Exponential;
        options.UseJitter = false;
    }
}
