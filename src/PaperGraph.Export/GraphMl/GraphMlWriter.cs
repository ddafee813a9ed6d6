using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.GraphMl;

/// <summary>
/// GraphML that NetworkX, igraph, graph-tool, Gephi, Tulip, Boost and JGraphT read alike: valid against its schema, all keys
/// first, then nodes, then edges, each attribute of one type.
/// </summary>
/// <remarks>
/// Every node has the attributes <c>uid</c> (its id), <c>type</c> and <c>label</c>, every edge <c>uid</c>, <c>type</c> and
/// <c>label</c>. Lists are JSON, booleans 0 or 1, integers beyond 32 bits text. A property whose name readers take for
/// something else gets an underscore at its end. Where all labels are of the schema, <c>type</c> says them; else
/// <c>labels</c> holds all.
/// </remarks>
/// <param name="flavor">What it holds for one program beyond that; such a file need not be valid or read alike.</param>
public sealed class GraphMlWriter(GraphMlFlavor flavor = GraphMlFlavor.Plain) : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "graphml";

    /// <inheritdoc/>
    public string FileExtension => ".graphml";

    /// <inheritdoc/>
    public async Task<WrittenGraph> WriteAsync(IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var description = await source.DescribeAsync(filter, cancellationToken).ConfigureAwait(false);
        var wide = await WideIntegers.FindAsync(source, filter, description, cancellationToken).ConfigureAwait(false);
        var text = new TextOutput();
        var flavoring = Flavoring.Of(flavor);
        var document = new GraphMlDocument(text, new(description, wide, flavoring.Naming), flavoring);
        var (nodes, relationships) = (0L, 0L);
        document.Begin();
        await foreach (var node in source.NodesAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            document.Write(node);
            nodes++;
            await text.DrainIfLargeAsync(output, cancellationToken).ConfigureAwait(false);
        }

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
