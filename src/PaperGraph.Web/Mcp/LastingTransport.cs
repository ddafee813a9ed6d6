using System.Text.Json;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace PaperGraph.Web.Mcp;

/// <summary>Messages over two streams, one a line. The SDK's own drops answers once the input has ended, so that requests that were piped in got none.</summary>
internal sealed class LastingTransport(Stream input, Stream output, string? name, ILoggerFactory logging) : StreamServerTransport(input, output, name, logging)
{
    private readonly Stream _output = output;
    private readonly SemaphoreSlim _sending = new(1, 1);

    /// <inheritdoc/>
    public override async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(message, McpJsonUtilities.DefaultOptions), (byte)'\n'];
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _output.WriteAsync(line, cancellationToken).ConfigureAwait(false);
            await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }
}
