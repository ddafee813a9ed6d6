using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Svg;

/// <summary>Brings a layout onto the canvas: scaled to fill it, circles apart.</summary>
internal static class Arrangement
{
    private const double LeastRadius = 5, RadiusRange = 17, Gap = 16, MaxStretch = 1.5;
    private const int Rounds = 80;

    public static Circle[] Arrange(Picture picture, IReadOnlyList<LayoutPoint> points, in Box area)
    {
        var most = picture.Nodes.Count == 0 ? 1 : picture.Nodes.Max(node => node.Support);
        var (left, right) = Extent(points, point => point.X);
        var (top, bottom) = Extent(points, point => point.Y);
        var (scaleX, scaleY) = Scales(right - left, bottom - top, area);
        var circles = new Circle[picture.Nodes.Count];
        for (var i = 0; i < circles.Length; i++)
        {
            circles[i] = new(
                Place(points[i].X, (left + right) / 2, scaleX, (area.Left + area.Right) / 2),
                Place(points[i].Y, (top + bottom) / 2, scaleY, (area.Top + area.Bottom) / 2),
                LeastRadius + (RadiusRange * Math.Sqrt((double)picture.Nodes[i].Support / most)));
        }

        for (var round = 0; round < Rounds && Separate(circles, area); round++)
        {
        }

        return circles;
    }

    private static (double Least, double Most) Extent(IReadOnlyList<LayoutPoint> points, Func<LayoutPoint, double> coordinate)
    {
        var finite = points.Select(coordinate).Where(double.IsFinite).DefaultIfEmpty().ToArray();
        return (finite.Min(), finite.Max());
    }

    private static (double X, double Y) Scales(double width, double height, in Box area)
    {
        var x = width > 0 ? (area.Right - area.Left) / width : double.PositiveInfinity;
        var y = height > 0 ? (area.Bottom - area.Top) / height : double.PositiveInfinity;
        var least = Math.Min(x, y);
        return double.IsInfinity(least) ? (0, 0) : (Math.Min(x, least * MaxStretch), Math.Min(y, least * MaxStretch));
    }

    private static double Place(double coordinate, double middle, double scale, double target) =>
        double.IsFinite(coordinate) ? target + ((coordinate - middle) * scale) : target;

    private static bool Separate(Circle[] circles, in Box area)
    {
        var moved = false;
        for (var i = 0; i < circles.Length; i++)
        {
            for (var j = i + 1; j < circles.Length; j++)
                moved |= Push(ref circles[i], ref circles[j], i + j);
        }

        for (var i = 0; i < circles.Length; i++)
            circles[i] = circles[i] with { X = Math.Clamp(circles[i].X, area.Left, area.Right), Y = Math.Clamp(circles[i].Y, area.Top, area.Bottom) };
        return moved;
    }

    private static bool Push(ref Circle first, ref Circle second, int seed)
    {
        var (dx, dy) = (second.X - first.X, second.Y - first.Y);
        var distance = Math.Sqrt((dx * dx) + (dy * dy));
        var missing = first.Radius + second.Radius + Gap - distance;
        if (missing <= 0)
            return false;
        var (ux, uy) = distance > 1e-6 ? (dx / distance, dy / distance) : Math.SinCos(seed);
        first = first with { X = first.X - (ux * missing / 2), Y = first.Y - (uy * missing / 2) };
        second = second with { X = second.X + (ux * missing / 2), Y = second.Y + (uy * missing / 2) };
        return true;
    }
}
