using Neo4j.Driver;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Calls of the driver: within the time that a request may take, and with errors like those of the other transport.</summary>
internal sealed class BoltCalls(Neo4jStoreOptions options, FailureExplainer explainer)
{
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(5);

    /// <summary>Runs a statement and reads all that it gives.</summary>
    public Task<CypherResult> RunAsync(IAsyncQueryRunner runner, Statement statement, CancellationToken cancellationToken)
    {
        return AwaitAsync(ReadAsync(), statement.Patience, cancellationToken);

        async Task<CypherResult> ReadAsync()
        {
            var cursor = await runner.RunAsync(statement.Text, BoltParameters.Of(statement)).ConfigureAwait(false);
            return await BoltResults.ReadAsync(cursor, statement.RowLimit).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for a call. The driver's calls cannot be cancelled: one that is waited for no longer goes on until its connection is closed.</summary>
    public async Task<T> AwaitAsync<T>(Task<T> call, TimeSpan? patience, CancellationToken cancellationToken)
    {
        await AwaitAsync((Task)call, patience, cancellationToken).ConfigureAwait(false);
        return await call.ConfigureAwait(false);
    }

    /// <inheritdoc cref="AwaitAsync{T}"/>
    public async Task AwaitAsync(Task call, TimeSpan? patience, CancellationToken cancellationToken)
    {
        try
        {
            await call.WaitAsync(patience ?? options.Timeout, options.Time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException error)
        {
            throw explainer.TimedOut(error);
        }
        catch (SessionExpiredException error)
        {
            throw new Neo4jFailure("Neo.TransientError.Cluster.SessionExpired", error.Message); // another member may lead now
        }
        catch (Neo4jException error) when (error is not ServiceUnavailableException && error.Code is { Length: > 0 } code)
        {
            throw new Neo4jFailure(code, error.Message);
        }
        catch (Exception error) when (error is Neo4jException or IOException)
        {
            throw new LostConnectionException(wasOpen: true, error);
        }
    }

    /// <summary>Closes a session, and with it a transaction that is open; never longer than some seconds, and not at all once cancelled.</summary>
    public async Task TryCloseAsync(IAsyncSession session, CancellationToken cancellationToken)
    {
        try
        {
            await session.CloseAsync().WaitAsync(cancellationToken.IsCancellationRequested ? TimeSpan.Zero : CloseTime, options.Time, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception error) when (error is Neo4jException or IOException or TimeoutException)
        {
            // What made the work fail is the error to tell.
        }
    }
}
