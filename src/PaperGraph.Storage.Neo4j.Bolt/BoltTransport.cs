using Neo4j.Driver;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>
/// Bolt by Neo4j's driver: it keeps the connections, routes by the cluster's table and waits for bookmarks. When to try again is the
/// same as over HTTP, so the driver's own retries are not used; they would also wait half a minute for a server that is down.
/// </summary>
internal sealed class BoltTransport : INeo4jTransport
{
    private readonly IDriver _driver;
    private readonly IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
    private readonly BoltCalls _calls;
    private readonly Retries _retries;
    private readonly string _database;

    public BoltTransport(Neo4jStoreOptions options)
    {
        var explainer = new FailureExplainer(options);
        _calls = new BoltCalls(options, explainer);
        _retries = new Retries(explainer, options.Time);
        _database = options.Database;
        _driver = GraphDatabase.Driver(options.Address, options.User is null ? AuthTokens.None : AuthTokens.Basic(options.User, options.Password ?? ""), Configure);
    }

    public Task<CypherResult> ReadAsync(Statement statement, CancellationToken cancellationToken) => InSessionAsync(
        AccessMode.Read, (session, token) => _calls.RunAsync(session, statement, token), repeatable: true, cancellationToken);

    public Task<CypherResult> WriteAsync(Statement statement, CancellationToken cancellationToken) => InSessionAsync(
        AccessMode.Write, (session, token) => _calls.RunAsync(session, statement, token), repeatable: false, cancellationToken);

    public Task TransactAsync(Func<INeo4jTransaction, Task> work, CancellationToken cancellationToken) => InSessionAsync(
        AccessMode.Write,
        async (session, token) =>
        {
            var transaction = await _calls.AwaitAsync(session.BeginTransactionAsync(), null, token).ConfigureAwait(false);
            await work(new BoltTransaction(transaction, _calls)).ConfigureAwait(false);
            await _calls.AwaitAsync(transaction.CommitAsync(), null, token).ConfigureAwait(false);
            return true;
        },
        repeatable: true, cancellationToken);

    public void Dispose() => _driver.Dispose();

    private static void Configure(ConfigBuilder config) => config
        .WithConnectionTimeout(TimeSpan.FromSeconds(15))
        .WithConnectionLivenessCheckTimeout(TimeSpan.FromSeconds(1)) // a server that was restarted is noticed before a statement is lost on it
        .WithFetchSize(Config.Infinite) // all rows are read anyway
        .WithTelemetryDisabled();

    private Task<T> InSessionAsync<T>(AccessMode mode, Func<IAsyncSession, CancellationToken, Task<T>> work, bool repeatable, CancellationToken cancellationToken) => _retries.RunAsync(
        async token =>
        {
            var session = _driver.AsyncSession(config => config.WithDatabase(_database).WithDefaultAccessMode(mode).WithBookmarkManager(_bookmarks));
            try
            {
                return await work(session, token).ConfigureAwait(false);
            }
            finally
            {
                await _calls.TryCloseAsync(session, token).ConfigureAwait(false);
            }
        },
        repeatable, cancellationToken);
}
