namespace PaperGraph.Export.Svg;

/// <summary>A label's text and where its baseline begins.</summary>
internal readonly record struct PlacedLabel(string Text, double X, double Y, double FontSize);

/// <summary>
/// Finds room for labels beside their circles, best where no line runs. The important ones come first; one for which there
/// is no room is left out.
/// </summary>
internal sealed class LabelPlacement(IReadOnlyList<Circle> circles, IReadOnlyList<Segment> lines, Box canvas)
{
    // Right, left, below, above, then the corners: shares of the text's width and height from the circle's edge.
    private static readonly (double Side, double Level)[] Sides = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)];
    private static readonly double[] Distances = [4, 14];
    private static readonly int[] Lengths = [32, 18];

    private readonly List<Box> _taken = [];

    public PlacedLabel? Place(PictureNode node, in Circle circle)
    {
        var fontSize = Math.Round(10.5 + (circle.Radius / 4), 1);
        foreach (var length in Lengths)
        {
            var text = Shorten(node.Label, length);
            if (FindRoom(circle, TextWidth.Of(text, fontSize), fontSize) is not { } box)
                continue;
            _taken.Add(box);
            return new(text, box.Left, box.Bottom - (fontSize * 0.25), fontSize);
        }

        return null;
    }

    private Box? FindRoom(in Circle circle, double width, double height)
    {
        Box? best = null;
        var leastCrossed = int.MaxValue;
        foreach (var distance in Distances)
        {
            foreach (var (side, level) in Sides)
            {
                var box = BoxAt(circle, side, level, distance, width, height);
                var crossed = IsFree(box) ? lines.Count(line => box.Crosses(line)) : int.MaxValue;
                if (crossed < leastCrossed)
                    (best, leastCrossed) = (box, crossed);
            }
        }

        return best;
    }

    private static Box BoxAt(in Circle circle, double side, double level, double distance, double width, double height)
    {
        var reach = (side != 0 && level != 0 ? circle.Radius * 0.7 : circle.Radius) + distance;
        var left = circle.X + (side * reach) + (side > 0 ? 0 : side < 0 ? -width : -width / 2);
        var top = circle.Y + (level * reach) + (level > 0 ? 0 : level < 0 ? -height : -height / 2);
        return new(left, top, left + width, top + height);
    }

    private bool IsFree(Box box) =>
        box.IsIn(canvas) && !_taken.Exists(other => box.Overlaps(other)) && !circles.Any(circle => box.Overlaps(circle));

    private static string Shorten(string label, int length)
    {
        if (label.Length <= length)
            return label;
        var cut = char.IsHighSurrogate(label[length - 2]) ? length - 2 : length - 1;
        return label[..cut].TrimEnd() + "…";
    }
}
