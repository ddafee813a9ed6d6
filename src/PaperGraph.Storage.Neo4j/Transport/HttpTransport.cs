using System.Text.Json;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>The HTTP Query API (Neo4j 5.26 and later, Aura): typed JSON, bookmarks, access modes, explicit transactions.</summary>
internal sealed class HttpTransport : INeo4jTransport
{
    private const int Attempts = 6;

    private readonly QueryApi _api;
    private readonly FailureExplainer _explainer;
    private readonly TimeProvider _time;
    private volatile string[] _bookmarks = [];

    public HttpTransport(Neo4jStoreOptions options)
    {
        _explainer = new FailureExplainer(options);
        _api = new QueryApi(options, _explainer);
        _time = options.Time;
    }

    public Task<CypherResult> ReadAsync(Statement statement, CancellationToken cancellationToken) => RunAsync(statement, "READ", cancellationToken);

    public Task<CypherResult> WriteAsync(Statement statement, CancellationToken cancellationToken) => RunAsync(statement, "WRITE", cancellationToken);

    public Task TransactAsync(Func<INeo4jTransaction, Task> work, CancellationToken cancellationToken) => RetryAsync(
        async () =>
        {
            var transaction = await HttpTransaction.BeginAsync(_api, _bookmarks, cancellationToken).ConfigureAwait(false);
            try
            {
                await work(transaction).ConfigureAwait(false);
            }
            catch
            {
                await transaction.TryRollbackAsync().ConfigureAwait(false);
                throw;
            }

            _bookmarks = await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    public void Dispose() => _api.Dispose();

    /// <summary>The bookmarks of an answer: what a later request has to wait for.</summary>
    public static string[] Bookmarks(JsonElement answer) =>
        answer.TryGetProperty("bookmarks", out var bookmarks) ? [.. bookmarks.EnumerateArray().Select(item => item.GetString()!)] : [];

    /// <summary>Writes the bookmarks and the access mode into an open object.</summary>
    public static void WriteContext(Utf8JsonWriter json, string accessMode, string[] bookmarks)
    {
        json.WriteString("accessMode", accessMode);
        if (bookmarks.Length == 0)
            return;
        json.WriteStartArray("bookmarks");
        foreach (var bookmark in bookmarks)
            json.WriteStringValue(bookmark);
        json.WriteEndArray();
    }

    private Task<CypherResult> RunAsync(Statement statement, string accessMode, CancellationToken cancellationToken) => RetryAsync(
        async () =>
        {
            using var answer = await _api.SendAsync(
                HttpMethod.Post, "", json =>
                {
                    WriteContext(json, accessMode, _bookmarks);
                    json.WriteBoolean("includeCounters", true);
                    TypedJsonWriter.Write(json, statement);
                },
                null, cancellationToken).ConfigureAwait(false);
            if (accessMode == "WRITE")
                _bookmarks = Bookmarks(answer.RootElement);
            return TypedJsonReader.Read(answer.RootElement);
        },
        cancellationToken);

    // 0.1, 0.2, 0.4 … s between attempts, a little more or less would not help one writer.
    private async Task<T> RetryAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (Neo4jFailure failure) when (failure.IsTransient && attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 << attempt), _time, cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jFailure failure)
            {
                throw _explainer.Explain(failure);
            }
        }
    }
}
