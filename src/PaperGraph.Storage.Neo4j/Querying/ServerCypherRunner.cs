using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Querying;

/// <summary>Runs Cypher on the server itself.</summary>
internal sealed class ServerCypherRunner(INeo4jTransport transport, TimeProvider time, bool mayWrite) : ICypherRunner
{
    // What a server takes at the most between being told to end a transaction and its answer; it looks every few thousand rows.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private int _runs;

    public async ValueTask<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.MayWrite && !mayWrite)
            throw new PaperGraphException(ErrorKind.Store, "The store is open for reading only.");
        var run = new ServerRun(transport, Interlocked.Increment(ref _runs), time);
        using var abandoned = new CancellationTokenSource();
        var answer = StartAsync(query, run, abandoned.Token);
        try
        {
            var result = await answer.WaitAsync(query.TimeLimit ?? Timeout.InfiniteTimeSpan, time, cancellationToken).ConfigureAwait(false);
            if (result.IsCut && !query.MayWrite)
                await run.EndAsync().ConfigureAwait(false);
            return result;
        }
        catch (TimeoutException)
        {
            await run.EndAsync().ConfigureAwait(false);
            return await AnswerOfTheEndedAsync(answer, query, abandoned).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await run.EndAsync().ConfigureAwait(false);
            await abandoned.CancelAsync().ConfigureAwait(false);
            throw;
        }
        catch (PaperGraphException error) when (error.InnerException is Neo4jFailure failure && StatementFailure.IsOne(failure))
        {
            throw StatementFailure.Explain(failure, query);
        }
    }

    // The server has been told to end it, and its answer says whether that came in time: a statement that was done is done.
    private async Task<CypherResult> AnswerOfTheEndedAsync(Task<CypherResult> answer, CypherQuery query, CancellationTokenSource abandoned)
    {
        try
        {
            return await answer.WaitAsync(Grace, time, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await abandoned.CancelAsync().ConfigureAwait(false);
            throw StatementFailure.OfTimeLimit(query, isEnded: false);
        }
        catch (PaperGraphException error) when (error.InnerException is Neo4jFailure failure && StatementFailure.IsTermination(failure))
        {
            throw StatementFailure.OfTimeLimit(query, isEnded: true);
        }
        catch (PaperGraphException error) when (error.InnerException is Neo4jFailure failure && StatementFailure.IsOne(failure))
        {
            throw StatementFailure.Explain(failure, query);
        }
    }

    private Task<CypherResult> StartAsync(CypherQuery query, ServerRun run, CancellationToken cancellationToken)
    {
        var parameters = query.Parameters.Select(parameter => (parameter.Key, (object?)parameter.Value)).Append(run.Mark);
        var statement = new Statement(query.Text, [.. parameters]) { RowLimit = query.RowLimit, Patience = Timeout.InfiniteTimeSpan };
        return query.MayWrite ? transport.WriteAsync(statement, cancellationToken) : transport.ReadAsync(statement, cancellationToken);
    }
}
