namespace PaperGraph.Export.Svg;

/// <summary>A label's text and where its baseline begins.</summary>
internal readonly record struct PlacedLabel(string Text, double X, double Y, double FontSize);

/// <summary>Finds room for labels beside their circles; one that has none is left out, for the important ones come first.</summary>
internal sealed class LabelPlacement(IReadOnlyList<Circle> circles, Box canvas)
{
    private const int MaxCharacters = 30;
    private const double Space = 4;

    // Right, left, below, above, then the corners: shares of the text's width and height from the circle's edge.
    private static readonly (double Side, double Level)[] Places = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)];

    private readonly List<Box> _taken = [];

    public PlacedLabel? Place(PictureNode node, in Circle circle)
    {
        var text = Shorten(node.Label);
        var fontSize = Math.Round(10.5 + (circle.Radius / 4), 1);
        var width = TextWidth.Of(text, fontSize);
        foreach (var (side, level) in Places)
        {
            var box = BoxAt(circle, side, level, width, fontSize);
            if (!IsFree(box))
                continue;
            _taken.Add(box);
            return new(text, box.Left, box.Bottom - (fontSize * 0.25), fontSize);
        }

        return null;
    }

    private static Box BoxAt(in Circle circle, double side, double level, double width, double height)
    {
        var reach = (side != 0 && level != 0 ? circle.Radius * 0.7 : circle.Radius) + Space;
        var left = circle.X + (side * reach) + (side > 0 ? 0 : side < 0 ? -width : -width / 2);
        var top = circle.Y + (level * reach) + (level > 0 ? 0 : level < 0 ? -height : -height / 2);
        return new(left, top, left + width, top + height);
    }

    private bool IsFree(Box box)
    {
        if (!box.IsIn(canvas) || _taken.Exists(other => box.Overlaps(other)))
            return false;
        foreach (var circle in circles)
        {
            if (box.Overlaps(circle))
                return false;
        }

        return true;
    }

    private static string Shorten(string label)
    {
        if (label.Length <= MaxCharacters)
            return label;
        var cut = char.IsHighSurrogate(label[MaxCharacters - 2]) ? MaxCharacters - 2 : MaxCharacters - 1;
        return label[..cut].TrimEnd() + "…";
    }
}
