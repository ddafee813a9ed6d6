namespace PaperGraph.Export.Svg;

/// <summary>A label's text, a point of its baseline, and which point that is: its <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
internal readonly record struct PlacedLabel(string Text, double X, double Y, string Anchor, double FontSize);

/// <summary>
/// Finds room for labels: close to their own circle and to no other, best where no line runs. Given the important nodes
/// first, it is the less important whose label is left out where there is no room.
/// </summary>
internal sealed class LabelPlacement(IReadOnlyList<Circle> circles, IReadOnlyList<Segment> lines, Box canvas)
{
    private const double LineCost = 5, CoverCost = 25, CrowdCost = 0.4, Crowd = 14, SmallShare = 0.4;

    // Where the box's nearest point lies, seen from the circle, and how the box hangs on it: 0 to its right or below, 1 to its left or above.
    private static readonly (double X, double Y, double HangX, double HangY)[] Anchors =
    [
        (1, 0, 0, 0.5), (-1, 0, 1, 0.5), (0, 1, 0.5, 0), (0, -1, 0.5, 1),
        (0.72, 0.72, 0, 0.2), (0.72, -0.72, 0, 0.8), (-0.72, 0.72, 1, 0.2), (-0.72, -0.72, 1, 0.8),
        (0, 1, 0.2, 0), (0, 1, 0.8, 0), (0, -1, 0.2, 1), (0, -1, 0.8, 1),
        (0.45, 0.9, 0, 0), (0.45, -0.9, 0, 1), (-0.45, 0.9, 1, 0), (-0.45, -0.9, 1, 1),
    ];

    private static readonly double[] Distances = [3, 7];
    private static readonly int[] Lengths = [32, 24, 16];

    private readonly List<Box> _taken = [];

    public PlacedLabel? Place(PictureNode node, in Circle circle)
    {
        var fontSize = Math.Round(10.5 + (circle.Radius / 4), 1);
        foreach (var length in Lengths)
        {
            var text = Shorten(node.Label, length);
            if (FindRoom(circle, TextWidth.Of(text, fontSize), fontSize) is not var (box, hang))
                continue;
            _taken.Add(box);
            // Widths are estimates: the side that is held is the one towards the circle.
            var (x, anchor) = hang == 0.5 ? ((box.Left + box.Right) / 2, "middle") : hang < 0.5 ? (box.Left, "start") : (box.Right, "end");
            return new(text, x, box.Bottom - (fontSize * 0.2), anchor, fontSize);
        }

        return null;
    }

    private (Box Box, double Hang)? FindRoom(in Circle own, double width, double height)
    {
        (Box, double)? best = null;
        var least = double.PositiveInfinity;
        foreach (var distance in Distances)
        {
            for (var i = 0; i < Anchors.Length; i++)
            {
                var box = BoxAt(own, Anchors[i], distance, width, height);
                var cost = distance + (i * 0.3) + Cost(box, own, distance, least);
                if (cost < least)
                    (best, least) = ((box, Anchors[i].HangX), cost);
            }
        }

        return best;
    }

    private static Box BoxAt(in Circle circle, in (double X, double Y, double HangX, double HangY) anchor, double distance, double width, double height)
    {
        var reach = circle.Radius + distance;
        var left = circle.X + (anchor.X * reach) - (anchor.HangX * width);
        var top = circle.Y + (anchor.Y * reach) - (anchor.HangY * height);
        return new(left, top, left + width, top + height);
    }

    // Infinite where the box overlaps something or lies nearer to another circle than to its own; much smaller circles it may cover.
    private double Cost(in Box box, in Circle own, double distance, double most)
    {
        if (!box.IsIn(canvas))
            return double.PositiveInfinity;
        foreach (var other in _taken)
        {
            if (box.Overlaps(other))
                return double.PositiveInfinity;
        }

        var cost = 0.0;
        foreach (var circle in circles)
        {
            var space = box.DistanceTo(circle);
            if (circle == own)
                continue;
            var isNear = space <= distance + 1;
            if (isNear && circle.Radius > own.Radius * SmallShare)
                return double.PositiveInfinity;
            cost += isNear ? CoverCost : CrowdCost * Math.Max(0, Crowd - space);
        }

        return cost < most ? cost + (LineCost * Crossings(box)) : cost;
    }

    private int Crossings(in Box box)
    {
        var count = 0;
        foreach (var line in lines)
            count += box.Crosses(line) ? 1 : 0;
        return count;
    }

    private static string Shorten(string label, int length)
    {
        if (label.Length <= length)
            return label;
        var cut = char.IsHighSurrogate(label[length - 2]) ? length - 2 : length - 1;
        return label[..cut].TrimEnd() + "…";
    }
}
