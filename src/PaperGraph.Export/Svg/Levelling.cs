using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Svg;

/// <summary>Turns a layout so that the direction in which it reaches farthest lies level: canvases are wider than high.</summary>
internal static class Levelling
{
    /// <summary>The points around their middle, turned onto their principal axis; what is not finite goes to the middle.</summary>
    public static LayoutPoint[] Level(IReadOnlyList<LayoutPoint> points)
    {
        LayoutPoint[] finite = [.. points.Select(point => double.IsFinite(point.X) && double.IsFinite(point.Y) ? point : default)];
        if (finite.Length == 0)
            return finite;
        var (middleX, middleY) = (finite.Average(point => point.X), finite.Average(point => point.Y));
        var centred = Array.ConvertAll(finite, point => new LayoutPoint(point.X - middleX, point.Y - middleY));
        var (cos, sin) = Axis(centred);
        return Array.ConvertAll(centred, point => new LayoutPoint((point.X * cos) + (point.Y * sin), (point.Y * cos) - (point.X * sin)));
    }

    // The eigenvector of the covariances' larger eigenvalue, by square roots alone: equal on every machine.
    private static (double Cos, double Sin) Axis(LayoutPoint[] points)
    {
        var difference = points.Sum(point => (point.X * point.X) - (point.Y * point.Y));
        var product = 2 * points.Sum(point => point.X * point.Y);
        var length = Math.Sqrt((difference * difference) + (product * product));
        if (length < 1e-9)
            return (1, 0);
        var cos = Math.Sqrt(Math.Max(0, (1 + (difference / length)) / 2));
        return (cos, Math.CopySign(Math.Sqrt(Math.Max(0, 1 - (cos * cos))), product));
    }
}
