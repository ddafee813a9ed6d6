namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Does some work again where the server says that the reason of its failure passes, and explains every other failure.</summary>
internal sealed class TransientRetry(FailureExplainer explainer, TimeProvider time)
{
    private const int Attempts = 6;

    // 0.1, 0.2, 0.4 … s between attempts, a little more or less would not help one writer.
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (Neo4jFailure failure) when (failure.IsTransient && attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 << attempt), time, cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jFailure failure)
            {
                throw explainer.Explain(failure);
            }
        }
    }
}
