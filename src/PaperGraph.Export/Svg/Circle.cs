namespace PaperGraph.Export.Svg;

/// <summary>Where a node is drawn, in pixels.</summary>
internal readonly record struct Circle(double X, double Y, double Radius);

/// <summary>A rectangle in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(in Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Overlaps(in Circle circle)
    {
        var dx = circle.X - Math.Clamp(circle.X, Left, Right);
        var dy = circle.Y - Math.Clamp(circle.Y, Top, Bottom);
        return (dx * dx) + (dy * dy) < circle.Radius * circle.Radius;
    }

    public bool IsIn(in Box other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;
}
