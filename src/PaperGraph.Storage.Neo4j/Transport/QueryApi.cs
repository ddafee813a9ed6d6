using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Requests to the HTTP Query API of one database, and the errors in its answers.</summary>
internal sealed class QueryApi : IDisposable
{
    private const string TypedJson = "application/vnd.neo4j.query";
    private const string ClusterMember = "neo4j-cluster-affinity";

    private readonly HttpClient _client;
    private readonly string _path;
    private readonly FailureExplainer _explainer;

    public QueryApi(Neo4jStoreOptions options, FailureExplainer explainer)
    {
        _explainer = explainer;
        _path = $"/db/{Uri.EscapeDataString(options.Database)}/query/v2";
        _client = new HttpClient(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(15) }) { BaseAddress = options.Address, Timeout = options.Timeout };
        _client.DefaultRequestHeaders.Accept.Add(new(TypedJson));
        if (options.User is not null)
            _client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
    }

    /// <summary>Sends a request; its answer is to be disposed. An answer that holds errors is thrown, whatever its status.</summary>
    /// <param name="method">POST, or DELETE for the end of a transaction.</param>
    /// <param name="path">What follows the database's path.</param>
    /// <param name="body">Writes the members of the request's object, if it has some.</param>
    /// <param name="member">The member of a cluster that a transaction began on; learned from the answer to its begin.</param>
    /// <param name="cancellationToken">Ends the waiting; the server may go on.</param>
    public async Task<JsonDocument> SendAsync(HttpMethod method, string path, Action<Utf8JsonWriter>? body, ClusterAffinity? member, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, _path + path) { Content = Content(body) };
        if (member?.Name is { } name)
            request.Headers.TryAddWithoutValidation(ClusterMember, name);
        try
        {
            using var response = await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (member is not null && response.Headers.TryGetValues(ClusterMember, out var names))
                member.Name ??= names.First();
            return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or JsonException)
        {
            throw _explainer.Unreachable(error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw _explainer.TimedOut(error);
        }
    }

    public void Dispose() => _client.Dispose();

    private static ReadOnlyMemoryContent Content(Action<Utf8JsonWriter>? body)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            body?.Invoke(json);
            json.WriteEndObject();
        }

        return new(buffer.WrittenMemory) { Headers = { ContentType = new MediaTypeHeaderValue(TypedJson) } };
    }

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (stream.CanSeek && stream.Length == 0 && response.IsSuccessStatusCode)
            return JsonDocument.Parse("{}");
        var answer = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode && !answer.RootElement.TryGetProperty("errors", out _))
            return answer;
        using (answer)
            throw Failure(answer.RootElement, response.StatusCode);
    }

    private static Neo4jFailure Failure(JsonElement answer, HttpStatusCode status)
    {
        if (!answer.TryGetProperty("errors", out var errors) || errors.GetArrayLength() == 0)
            return new($"Http.{(int)status}", $"the server answered {(int)status} without a reason");
        return new(errors[0].GetProperty("code").GetString() ?? "", errors[0].GetProperty("message").GetString() ?? "");
    }
}

/// <summary>Which member of a cluster holds a transaction; none where there is no cluster.</summary>
internal sealed class ClusterAffinity
{
    public string? Name { get; set; }
}
