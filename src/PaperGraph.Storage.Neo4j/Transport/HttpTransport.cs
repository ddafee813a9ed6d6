using System.Text.Json;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>The HTTP Query API (Neo4j 5.26 and later, Aura): typed JSON, bookmarks, access modes, explicit transactions.</summary>
internal sealed class HttpTransport : INeo4jTransport
{
    private readonly QueryApi _api;
    private readonly Retries _retries;
    private volatile string[] _bookmarks = [];

    public HttpTransport(Neo4jStoreOptions options)
        : this(options, new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(15) })
    {
    }

    public HttpTransport(Neo4jStoreOptions options, HttpMessageHandler handler)
    {
        var explainer = new FailureExplainer(options);
        _retries = new Retries(explainer, options.Time);
        _api = new QueryApi(options, explainer, _retries.Over(handler));
    }

    public Task<CypherResult> ReadAsync(Statement statement, CancellationToken cancellationToken) => _retries.RunAsync(
        token =>
        {
            var request = Request(statement, "READ");
            return statement.RowLimit is { } limit ? _api.SendAsync(request, limit, token) : ReadAllAsync(request, token);
        },
        repeatable: true, cancellationToken);

    public Task<CypherResult> WriteAsync(Statement statement, CancellationToken cancellationToken) => _retries.RunAsync(
        async token =>
        {
            using var answer = await _api.SendAsync(Request(statement, "WRITE"), token).ConfigureAwait(false);
            _bookmarks = Bookmarks(answer.RootElement);
            var result = TypedJsonReader.Read(answer.RootElement);
            return statement.RowLimit is { } limit && result.Rows.Count > limit ? result with { Rows = [.. result.Rows.Take(limit)], IsCut = true } : result;
        },
        repeatable: false, cancellationToken);

    public Task TransactAsync(Func<INeo4jTransaction, Task> work, CancellationToken cancellationToken) => _retries.RunAsync(
        async token =>
        {
            var transaction = await HttpTransaction.BeginAsync(_api, _bookmarks, token).ConfigureAwait(false);
            try
            {
                await work(transaction).ConfigureAwait(false);
                _bookmarks = await transaction.CommitAsync(token).ConfigureAwait(false);
                return true;
            }
            catch
            {
                await transaction.TryRollbackAsync().ConfigureAwait(false);
                throw;
            }
        },
        repeatable: true, cancellationToken);

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

    /// <summary>Writes a statement that is to tell what it changed into an open object.</summary>
    public static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteBoolean("includeCounters", true);
        TypedJsonWriter.Write(json, statement);
    }

    private QueryRequest Request(Statement statement, string accessMode)
    {
        var bookmarks = _bookmarks;
        return new(HttpMethod.Post, "", json =>
        {
            WriteContext(json, accessMode, bookmarks);
            WriteStatement(json, statement);
        })
        {
            Patience = statement.Patience,
        };
    }

    private async Task<CypherResult> ReadAllAsync(QueryRequest request, CancellationToken cancellationToken)
    {
        using var answer = await _api.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return TypedJsonReader.Read(answer.RootElement);
    }
}
