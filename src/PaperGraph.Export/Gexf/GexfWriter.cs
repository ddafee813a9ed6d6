using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;
using PaperGraph.Export.GraphMl;

namespace PaperGraph.Export.Gexf;

/// <summary>GEXF 1.2 for Gephi, NetworkX, Graphology and Tulip: a static, directed graph.</summary>
/// <remarks>
/// Every node has the attributes <c>uid</c> (its id) and <c>category</c> (its type), every edge <c>uid</c> and <c>rel</c> (its
/// type), for <c>type</c> means something else to readers. Values are as in GraphML.
/// </remarks>
public sealed class GexfWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "gexf";

    /// <inheritdoc/>
    public string FileExtension => ".gexf";

    /// <inheritdoc/>
    public async Task<WrittenGraph> WriteAsync(IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var description = await source.DescribeAsync(filter, cancellationToken).ConfigureAwait(false);
        var wide = await WideIntegers.FindAsync(source, filter, description, cancellationToken).ConfigureAwait(false);
        var text = new TextOutput();
        var document = new GexfDocument(text, new(description, wide, GexfDocument.Naming));
        var (nodes, relationships) = (0L, 0L);
        document.Begin();
        await foreach (var node in source.NodesAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            document.Write(node);
            nodes++;
            await text.DrainIfLargeAsync(output, cancellationToken).ConfigureAwait(false);
        }

        document.BeginEdges();
        await foreach (var relationship in source.RelationshipsAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            document.Write(relationship);
            relationships++;
            await text.DrainIfLargeAsync(output, cancellationToken).ConfigureAwait(false);
        }

        document.End();
        await text.DrainAsync(output, cancellationToken).ConfigureAwait(false);
        return new(nodes, relationships);
    }
}
