using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Svg;

/// <summary>
/// A picture of the best supported part of a graph: circles coloured by type and sized by supporting papers, lines as wide
/// as what is behind them, labels where there is room, a legend, on a background of its own.
/// </summary>
/// <param name="layout">Places the nodes.</param>
/// <param name="options">How it looks.</param>
public sealed class SvgWriter(IGraphLayout layout, SvgOptions options) : IGraphWriter
{
    private const double Margin = 130, Header = 104, Footer = 84;

    /// <inheritdoc/>
    public string Format => "svg";

    /// <inheritdoc/>
    public string FileExtension => ".svg";

    /// <inheritdoc/>
    public async Task<WrittenGraph> WriteAsync(IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var picture = await PictureSelection.SelectAsync(source, filter, options, cancellationToken).ConfigureAwait(false);
        LayoutEdge[] edges =
            [.. picture.Edges.Select(edge => new LayoutEdge(Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To), Math.Sqrt(edge.Strength)))];
        var points = layout.Place(picture.Nodes.Count, edges, cancellationToken);
        var area = new Box(Margin, Header, options.Width - Margin, options.Height - Footer);
        using var buffer = new MemoryStream();
        using (var drawing = new SvgDrawing(buffer, options, picture, Arrangement.Arrange(picture, points, area)))
            drawing.Draw();
        await output.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken).ConfigureAwait(false);
        return new(picture.Nodes.Count, picture.Edges.Count);
    }
}
