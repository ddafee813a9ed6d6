using System.Globalization;

namespace PaperGraph.Export.Svg;

/// <summary>Says what colours and sizes mean, and in a second row what the lines mean; only what the picture has.</summary>
internal sealed class SvgLegend(SvgDrawing drawing, SvgOptions options, Picture picture)
{
    private const double Start = 32, FontSize = 13, Gap = 22;
    private const int MostNames = 4;

    private double _x = Start, _y = options.Height - 46;

    public void Draw()
    {
        foreach (var type in picture.Nodes.GroupBy(node => Palette.NameOf(node.Type)).OrderBy(group => Palette.RankOf(group.Key)))
        {
            drawing.Element("circle", ("cx", _x + 6), ("cy", _y - 4.5), ("r", 6.0), ("fill", Palette.ColorOf(type.Key)));
            Caption(string.Create(CultureInfo.InvariantCulture, $"{type.Key} {type.Count():N0}"), 17);
        }

        Caption("size: papers", 0);
        (_x, _y) = (Start, options.Height - 22);
        foreach (var kind in picture.Edges.GroupBy(edge => edge.Kind).OrderByDescending(group => group.Key))
        {
            drawing.Line(kind.Key, new(_x, _y - 4.5, _x + 26, _y - 4.5), 3);
            Caption(NamesOf(kind.Select(edge => edge.Type)), 33);
        }
    }

    // The commonest come first: they are what a reader asks about.
    private static string NamesOf(IEnumerable<string> types)
    {
        string[] names = [.. types.CountBy(EdgeKinds.NameOf).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
        return names.Length <= MostNames
            ? string.Join(", ", names)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names[..MostNames])} and {names.Length - MostNames} more");
    }

    private void Caption(string text, double indent)
    {
        drawing.Text(text, ("x", _x + indent), ("y", _y), ("font-size", FontSize), ("fill", Palette.FaintText));
        _x += indent + TextWidth.Of(text, FontSize) + Gap;
    }
}
