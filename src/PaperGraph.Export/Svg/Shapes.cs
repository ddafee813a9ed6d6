namespace PaperGraph.Export.Svg;

/// <summary>Where a node is drawn, in pixels.</summary>
internal readonly record struct Circle(double X, double Y, double Radius);

/// <summary>A line in pixels.</summary>
internal readonly record struct Segment(double X1, double Y1, double X2, double Y2);

/// <summary>A rectangle in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(in Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>How far the circle's edge is from the rectangle; below 0 where they overlap.</summary>
    public double DistanceTo(in Circle circle)
    {
        var dx = circle.X - Math.Clamp(circle.X, Left, Right);
        var dy = circle.Y - Math.Clamp(circle.Y, Top, Bottom);
        return Math.Sqrt((dx * dx) + (dy * dy)) - circle.Radius;
    }

    public bool IsIn(in Box other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    /// <summary>Whether some part of the line is inside, by clipping it to the rectangle.</summary>
    /// <remarks>Liang and Barsky, A New Concept and Method for Line Clipping, ACM Transactions on Graphics 3 (1984).</remarks>
    public bool Crosses(in Segment line)
    {
        var (dx, dy) = (line.X2 - line.X1, line.Y2 - line.Y1);
        var (enter, leave) = (0.0, 1.0);
        return Clip(-dx, line.X1 - Left, ref enter, ref leave) && Clip(dx, Right - line.X1, ref enter, ref leave)
            && Clip(-dy, line.Y1 - Top, ref enter, ref leave) && Clip(dy, Bottom - line.Y1, ref enter, ref leave);
    }

    private static bool Clip(double towards, double room, ref double enter, ref double leave)
    {
        if (towards == 0)
            return room >= 0;
        var share = room / towards;
        if (towards < 0)
            enter = Math.Max(enter, share);
        else
            leave = Math.Min(leave, share);
        return enter <= leave;
    }
}
