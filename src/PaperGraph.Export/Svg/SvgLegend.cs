using System.Globalization;

namespace PaperGraph.Export.Svg;

/// <summary>Says what colours, lines and sizes mean; only what the picture has.</summary>
internal sealed class SvgLegend(SvgDrawing drawing, SvgOptions options, Picture picture)
{
    private const double FontSize = 13, Gap = 22;

    private readonly double _y = options.Height - 26;
    private double _x = 32;

    public void Draw()
    {
        foreach (var type in picture.Nodes.GroupBy(node => Palette.NameOf(node.Type)).OrderBy(group => Palette.RankOf(group.Key)))
        {
            drawing.Element("circle", ("cx", _x + 6), ("cy", _y - 4.5), ("r", 6.0), ("fill", Palette.ColorOf(type.Key)));
            Caption(string.Create(CultureInfo.InvariantCulture, $"{type.Key} {type.Count():N0}"), 17);
        }

        if (Has(EdgeKind.CoOccurrence) || Has(EdgeKind.Relation))
        {
            var caption = !Has(EdgeKind.Relation) ? "named together" : Has(EdgeKind.CoOccurrence) ? "named together or related" : "related";
            Line(caption, ("stroke", Palette.Line), ("stroke-width", 3.0));
        }

        if (Has(EdgeKind.Hierarchy))
            Line("version or kind of", ("stroke", Palette.StrongLine), ("stroke-width", 1.4), ("stroke-dasharray", "5 3.5"), ("marker-end", "url(#arrowhead)"));
        Caption("size: papers", 0);
    }

    private bool Has(EdgeKind kind) => picture.Edges.Any(edge => edge.Kind == kind);

    private void Line(string caption, params ReadOnlySpan<(string Name, object Value)> looks)
    {
        drawing.Element("line", [("x1", _x), ("y1", _y - 4.5), ("x2", _x + 26), ("y2", _y - 4.5), .. looks]);
        Caption(caption, 33);
    }

    private void Caption(string text, double indent)
    {
        drawing.Text(text, ("x", _x + indent), ("y", _y), ("font-size", FontSize), ("fill", Palette.FaintText));
        _x += indent + TextWidth.Of(text, FontSize) + Gap;
    }
}
