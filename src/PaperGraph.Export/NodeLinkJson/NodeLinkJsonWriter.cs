using System.Buffers;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.NodeLinkJson;

/// <summary>
/// Node-link JSON as NetworkX 2 and 3, D3 and the like read it: an object a line, the relationships as <c>links</c> for the
/// older readers and again as <c>edges</c> for the newer.
/// </summary>
public sealed class NodeLinkJsonWriter : IGraphWriter
{
    private const int Threshold = 1 << 16;

    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public string FileExtension => ".json";

    /// <inheritdoc/>
    public async Task<WrittenGraph> WriteAsync(IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        using var item = new NodeLinkItem();
        var buffer = new ArrayBufferWriter<byte>(Threshold * 2);
        buffer.Write("{\"directed\":true,\"multigraph\":true,\"graph\":{},\n"u8);
        var nodes = source.NodesAsync(filter, cancellationToken);
        var nodeCount = await WriteMemberAsync("\"nodes\":["u8.ToArray(), nodes, item.Write, buffer, output, cancellationToken).ConfigureAwait(false);
        buffer.Write(",\n"u8);
        var links = source.RelationshipsAsync(filter, cancellationToken);
        var linkCount = await WriteMemberAsync("\"links\":["u8.ToArray(), links, item.Write, buffer, output, cancellationToken).ConfigureAwait(false);
        buffer.Write(",\n"u8);
        var edges = source.RelationshipsAsync(filter, cancellationToken);
        await WriteMemberAsync("\"edges\":["u8.ToArray(), edges, item.Write, buffer, output, cancellationToken).ConfigureAwait(false);
        buffer.Write("}\n"u8);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        return new(nodeCount, linkCount);
    }

    private static async Task<long> WriteMemberAsync<T>(
        byte[] opening, IAsyncEnumerable<T> items, Action<IBufferWriter<byte>, T> write, ArrayBufferWriter<byte> buffer, Stream output, CancellationToken cancellationToken)
    {
        buffer.Write(opening);
        var count = 0L;
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            buffer.Write(count++ == 0 ? "\n"u8 : ",\n"u8);
            write(buffer, item);
            if (buffer.WrittenCount < Threshold)
                continue;
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }

        buffer.Write("]"u8);
        return count;
    }
}
