using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Requests to the HTTP Query API of one database, and the errors in its answers, which are thrown whatever the status.</summary>
internal sealed class QueryApi : IDisposable
{
    private const string TypedJson = "application/vnd.neo4j.query";
    private const string ClusterMember = "neo4j-cluster-affinity";

    /// <summary>How deep an answer may be. Each list or map of a value is two levels of typed JSON; a list of 40 lists inside each other is beyond the usual limit of 64.</summary>
    public const int MostDepth = 2_000;

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = MostDepth };

    private readonly HttpClient _client;
    private readonly string _path;
    private readonly Neo4jStoreOptions _options;
    private readonly FailureExplainer _explainer;

    public QueryApi(Neo4jStoreOptions options, FailureExplainer explainer, HttpMessageHandler handler)
    {
        (_options, _explainer) = (options, explainer);
        _path = $"/db/{Uri.EscapeDataString(options.Database)}/query/v2";
        _client = new HttpClient(handler) { BaseAddress = options.Address, Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.Accept.Add(new(TypedJson));
        if (options.User is not null)
            _client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
    }

    /// <summary>Sends a request; its answer is to be disposed.</summary>
    public Task<JsonDocument> SendAsync(QueryRequest request, CancellationToken cancellationToken) => SendAsync(
        request,
        async (response, token) =>
        {
            // The end of a transaction is the one success without a body.
            if (response.IsSuccessStatusCode && request.Method == HttpMethod.Delete)
                return JsonDocument.Parse("{}");
            var stream = await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
            var answer = await JsonDocument.ParseAsync(stream, Deep, token).ConfigureAwait(false);
            if (response.IsSuccessStatusCode && !answer.RootElement.TryGetProperty("errors", out _))
                return answer;
            using (answer)
                throw Failure(answer.RootElement, response.StatusCode);
        },
        cancellationToken);

    /// <summary>Sends a statement and reads its answer as a stream, which is left as soon as there is a row more than the limit.</summary>
    public Task<CypherResult> SendAsync(QueryRequest request, int rowLimit, CancellationToken cancellationToken) => SendAsync(
        request,
        async (response, token) =>
        {
            using var answer = new StreamedAnswer(rowLimit);
            await answer.ReadAsync(await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false), token).ConfigureAwait(false);
            return response.IsSuccessStatusCode && !answer.Rest.TryGetProperty("errors", out _)
                ? answer.Result
                : throw Failure(answer.Rest, response.StatusCode);
        },
        cancellationToken);

    public void Dispose() => _client.Dispose();

    private async Task<T> SendAsync<T>(QueryRequest request, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using var message = Message(request);
        using var patience = new CancellationTokenSource(request.Patience ?? _options.Timeout, _options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            if (request.Member is { } member && response.Headers.TryGetValues(ClusterMember, out var names))
                member.Name ??= names.First();
            CheckSpeaker(response);
            return await read(response, either.Token).ConfigureAwait(false);
        }
        catch (HttpRequestException error) when (error.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            throw new LostConnectionException(wasOpen: false, error);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or JsonException)
        {
            throw new LostConnectionException(wasOpen: true, error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw patience.IsCancellationRequested ? _explainer.TimedOut(error) : new LostConnectionException(wasOpen: false, error);
        }
    }

    // Another server's page, or one of Neo4j before it had this API. The end of a transaction has no body; a gateway's page is no word of the server's.
    private void CheckSpeaker(HttpResponseMessage response)
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        if (type is not null && !type.EndsWith("json", StringComparison.Ordinal) && type != TypedJson && !IsGateway(response.StatusCode))
            throw _explainer.NoQueryApi((int)response.StatusCode, type);
    }

    private static bool IsGateway(HttpStatusCode status) => status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private HttpRequestMessage Message(QueryRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            request.Body?.Invoke(json);
            json.WriteEndObject();
        }

        var content = new ReadOnlyMemoryContent(buffer.WrittenMemory) { Headers = { ContentType = new MediaTypeHeaderValue(TypedJson) } };
        var message = new HttpRequestMessage(request.Method, _path + request.Path) { Content = content };
        if (request.Member?.Name is { } name)
            message.Headers.TryAddWithoutValidation(ClusterMember, name);
        return message;
    }

    private static Exception Failure(JsonElement answer, HttpStatusCode status)
    {
        if (answer.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
            return new Neo4jFailure(errors[0].GetProperty("code").GetString() ?? "", errors[0].GetProperty("message").GetString() ?? "");
        var reason = $"the server answered {(int)status} without a reason";
        return IsGateway(status)
            ? new LostConnectionException(wasOpen: true, new HttpRequestException(reason))
            : new Neo4jFailure($"Http.{(int)status}", reason);
    }
}
