using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Svg;

/// <summary>Brings a layout onto the canvas: its long side level, spread to fill it, circles apart.</summary>
internal static class Arrangement
{
    /// <summary>How much of the centre's radius its ring takes, in pixels.</summary>
    public const double Ring = 6;

    private const double LeastRadius = 5, RadiusRange = 17, Gap = 18;
    private const int Rounds = 80;

    public static Circle[] Arrange(Picture picture, IReadOnlyList<LayoutPoint> points, in Box area)
    {
        var most = picture.Nodes.Count == 0 ? 1 : picture.Nodes.Max(node => node.Support);
        var level = Levelling.Level(points);
        var x = Spreading.Spread([.. level.Select(point => point.X)], area.Left, area.Right);
        var y = Spreading.Spread([.. level.Select(point => point.Y)], area.Top, area.Bottom);
        var circles = new Circle[picture.Nodes.Count];
        for (var i = 0; i < circles.Length; i++)
        {
            var node = picture.Nodes[i];
            var radius = picture.Scale * (LeastRadius + (RadiusRange * Math.Sqrt((double)node.Support / most)));
            circles[i] = new(x[i], y[i], radius + (ReferenceEquals(node, picture.Centre) ? Ring : 0));
        }

        for (var round = 0; round < Rounds && Separate(circles, area, Gap * picture.Scale); round++)
        {
        }

        return circles;
    }

    private static bool Separate(Circle[] circles, in Box area, double gap)
    {
        var moved = false;
        for (var i = 0; i < circles.Length; i++)
        {
            for (var j = i + 1; j < circles.Length; j++)
                moved |= Push(ref circles[i], ref circles[j], gap, i + j);
        }

        for (var i = 0; i < circles.Length; i++)
            circles[i] = circles[i] with { X = Math.Clamp(circles[i].X, area.Left, area.Right), Y = Math.Clamp(circles[i].Y, area.Top, area.Bottom) };
        return moved;
    }

    private static bool Push(ref Circle first, ref Circle second, double gap, int seed)
    {
        var (dx, dy) = (second.X - first.X, second.Y - first.Y);
        var distance = Math.Sqrt((dx * dx) + (dy * dy));
        var missing = first.Radius + second.Radius + gap - distance;
        if (missing <= 0)
            return false;
        var (ux, uy) = distance > 1e-6 ? (dx / distance, dy / distance) : Math.SinCos(seed);
        first = first with { X = first.X - (ux * missing / 2), Y = first.Y - (uy * missing / 2) };
        second = second with { X = second.X + (ux * missing / 2), Y = second.Y + (uy * missing / 2) };
        return true;
    }
}
