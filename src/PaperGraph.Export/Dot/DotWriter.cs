using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Export.Files;
using PaperGraph.Export.Svg;

namespace PaperGraph.Export.Dot;

/// <summary>
/// DOT for Graphviz: what a drawing shows, and no more. Nodes have their caption as label, their type as <c>class</c> and
/// colour; relationships their type as label.
/// </summary>
public sealed class DotWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "dot";

    /// <inheritdoc/>
    public string FileExtension => ".dot";

    /// <inheritdoc/>
    public async Task<WrittenGraph> WriteAsync(IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var plain = filter with { IncludeComputed = false };
        var text = new TextOutput();
        var (nodes, relationships) = (0L, 0L);
        // Without semicolons: behind the last one, pydot sees a node that is not there.
        text.Append("digraph G {\n node [shape=box, style=\"rounded,filled\", fontcolor=\"#ffffff\", color=\"").Append(Palette.Border)
            .Append("\"]\n edge [color=\"").Append(Palette.Line).Append("\", fontsize=9]\n");
        await foreach (var node in source.NodesAsync(plain, cancellationToken).ConfigureAwait(false))
        {
            Write(text, node);
            nodes++;
            await text.DrainIfLargeAsync(output, cancellationToken).ConfigureAwait(false);
        }

        await foreach (var relationship in source.RelationshipsAsync(plain, cancellationToken).ConfigureAwait(false))
        {
            text.Append(' ').AppendNodeName(relationship.From).Append(" -> ").AppendNodeName(relationship.To)
                .Append(" [label=").AppendLabel(relationship.Type).Append("]\n");
            relationships++;
            await text.DrainIfLargeAsync(output, cancellationToken).ConfigureAwait(false);
        }

        text.Append("}\n");
        await text.DrainAsync(output, cancellationToken).ConfigureAwait(false);
        return new(nodes, relationships);
    }

    // A class is a name of CSS, which a label of another program need not be.
    private static void Write(TextOutput text, GraphNode node)
    {
        var type = NodeCaption.TypeOf(node);
        text.Append(' ').AppendNodeName(node.Id).Append(" [label=").AppendLabel(NodeCaption.LabelOf(node))
            .Append(", class=").Append(GraphSchema.OfLabel(type).Count > 0 ? type : "Other")
            .Append(", fillcolor=\"").Append(Palette.ColorOf(type)).Append("\"]\n");
    }
}
