using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>An explicit transaction of the Query API. Any failed statement has ended it already.</summary>
internal sealed class HttpTransaction : INeo4jTransaction
{
    private readonly QueryApi _api;
    private readonly ClusterAffinity _member;
    private readonly string _path;

    private HttpTransaction(QueryApi api, ClusterAffinity member, string id) => (_api, _member, _path) = (api, member, $"/tx/{id}");

    public static async Task<HttpTransaction> BeginAsync(QueryApi api, string[] bookmarks, CancellationToken cancellationToken)
    {
        var member = new ClusterAffinity();
        using var answer = await api.SendAsync(
            HttpMethod.Post, "/tx", json => HttpTransport.WriteContext(json, "WRITE", bookmarks), member, cancellationToken).ConfigureAwait(false);
        return new(api, member, answer.RootElement.GetProperty("transaction").GetProperty("id").GetString()!);
    }

    public async Task<CypherResult> RunAsync(Statement statement, CancellationToken cancellationToken)
    {
        using var answer = await _api.SendAsync(
            HttpMethod.Post, _path, json =>
            {
                json.WriteBoolean("includeCounters", true);
                TypedJsonWriter.Write(json, statement);
            },
            _member, cancellationToken).ConfigureAwait(false);
        return TypedJsonReader.Read(answer.RootElement);
    }

    /// <summary>Commits; the bookmarks are what later reads wait for.</summary>
    public async Task<string[]> CommitAsync(CancellationToken cancellationToken)
    {
        using var answer = await _api.SendAsync(HttpMethod.Post, _path + "/commit", null, _member, cancellationToken).ConfigureAwait(false);
        return HttpTransport.Bookmarks(answer.RootElement);
    }

    /// <summary>Rolls back what may be rolled back already, or out of reach: the server ends it by itself after a minute.</summary>
    public async Task TryRollbackAsync()
    {
        try
        {
            (await _api.SendAsync(HttpMethod.Delete, _path, null, _member, CancellationToken.None).ConfigureAwait(false)).Dispose();
        }
        catch (Exception error) when (error is Neo4jFailure or PaperGraphException)
        {
            // What made the work fail is the error to tell.
        }
    }
}
