using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace PaperGraph.Web.Mcp;

/// <summary>
/// Messages over two streams, one a line. The SDK's own transport drops answers as soon as the input ends, so that requests that were piped in are
/// answered with nothing; and it says nothing of a line that is no message.
/// </summary>
[SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever ends the reading is told to the server.")]
internal sealed class LineTransport : TransportBase
{
    private static readonly JsonSerializerOptions Json = McpJsonUtilities.DefaultOptions;

    private readonly StreamReader _input;
    private readonly Stream _output;
    private readonly OpenRequests _open = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _end = new();

    public LineTransport(Stream input, Stream output, ILoggerFactory logging)
        : base("papergraph", logging)
    {
        (_input, _output) = (new(input, Encoding.UTF8), output);
        SetConnected();
        _ = Task.Run(ReadAsync);
    }

    /// <inheritdoc/>
    public override async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(message, Json), (byte)'\n'];
            await _output.WriteAsync(line, cancellationToken).ConfigureAwait(false);
            await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
            if (message is JsonRpcResponse or JsonRpcError)
                _open.End(((JsonRpcMessageWithId)message).Id);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        // A read of standard input that has begun cannot be ended, so nobody waits for it.
        await _end.CancelAsync().ConfigureAwait(false);
        SetDisconnected();
    }

    private async Task ReadAsync()
    {
        Exception? trouble = null;
        try
        {
            while (await _input.ReadLineAsync(_end.Token).ConfigureAwait(false) is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                    await TakeAsync(line).ConfigureAwait(false);
            }

            await _open.WaitAsync(_end.Token).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            trouble = error is OperationCanceledException or TimeoutException ? null : error;
        }

        SetDisconnected(trouble);
    }

    private async Task TakeAsync(string line)
    {
        JsonRpcMessage message;
        try
        {
            message = JsonSerializer.Deserialize<JsonRpcMessage>(line, Json) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            await SendMessageAsync(Refuse(line), _end.Token).ConfigureAwait(false);
            return;
        }

        _open.Note(message);
        await WriteMessageAsync(message, _end.Token).ConfigureAwait(false);
    }

    private static JsonRpcError Refuse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new() { MaxDepth = int.MaxValue });
            var id = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out var given) ? given : default;
            return Error(
                id.ValueKind == JsonValueKind.String ? new(id.GetString()!) : id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number) ? new(number) : default,
                McpErrorCode.InvalidRequest, "The line is no message of JSON-RPC 2.0, or nested too deep.");
        }
        catch (JsonException)
        {
            return Error(default, McpErrorCode.ParseError, "The line is no JSON.");
        }
    }

    private static JsonRpcError Error(RequestId id, McpErrorCode code, string message) => new() { Id = id, Error = new() { Code = (int)code, Message = message } };
}
