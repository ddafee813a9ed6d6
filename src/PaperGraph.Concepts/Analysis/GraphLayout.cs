namespace PaperGraph.Concepts.Analysis;

/// <summary>How a layout is made.</summary>
public sealed record LayoutOptions
{
    /// <summary>Steps until the picture is settled.</summary>
    /// <value>400 unless set.</value>
    public int Iterations { get; init; } = 400;

    /// <summary>Decides the first places.</summary>
    /// <value>1 unless set.</value>
    public int Seed { get; init; } = 1;

    /// <summary>Free space around each circle, in the unit of the radii.</summary>
    /// <value>4 unless set.</value>
    public double Gap { get; init; } = 4;

    /// <summary>The distance at which linked nodes rest, as a multiple of mean radius and gap.</summary>
    /// <value>4 unless set.</value>
    public double Spacing { get; init; } = 4;
}

/// <summary>A link between two places; a weight of 2 pulls twice as hard.</summary>
public readonly record struct LayoutEdge(int From, int To, double Weight = 1);

/// <summary>A point, or the way from one to another.</summary>
public readonly record struct LayoutPoint(double X, double Y)
{
    internal double LengthSquared => (X * X) + (Y * Y);
#pragma warning disable CS1591 // the operators of vectors
    public static LayoutPoint operator +(LayoutPoint left, LayoutPoint right) => new(left.X + right.X, left.Y + right.Y);
    public static LayoutPoint operator -(LayoutPoint left, LayoutPoint right) => new(left.X - right.X, left.Y - right.Y);
    public static LayoutPoint operator *(LayoutPoint left, double right) => new(left.X * right, left.Y * right);
#pragma warning restore CS1591
}

/// <summary>Where the middles of circles lie, on a sheet that begins at 0, 0 and holds all of them.</summary>
/// <param name="Points">The middle of each circle.</param>
/// <param name="Width">The width of the sheet.</param>
/// <param name="Height">The height of the sheet.</param>
public sealed record GraphLayout(IReadOnlyList<LayoutPoint> Points, double Width, double Height)
{
    internal static GraphLayout Of(LayoutPoint[] points, IReadOnlyList<double> radii, double margin)
    {
        var left = points.Select((point, i) => point.X - radii[i]).Min() - margin;
        var top = points.Select((point, i) => point.Y - radii[i]).Min() - margin;
        var right = points.Select((point, i) => point.X + radii[i]).Max() + margin;
        var bottom = points.Select((point, i) => point.Y + radii[i]).Max() + margin;
        return new(Array.ConvertAll(points, point => point - new LayoutPoint(left, top)), right - left, bottom - top);
    }
}
