namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>A place in the plane, or the way from one to another.</summary>
internal readonly record struct Vector(double X, double Y)
{
    public double LengthSquared => (X * X) + (Y * Y);

    public double Length => Math.Sqrt(LengthSquared);

    public static Vector operator +(Vector left, Vector right) => new(left.X + right.X, left.Y + right.Y);

    public static Vector operator -(Vector left, Vector right) => new(left.X - right.X, left.Y - right.Y);

    public static Vector operator *(Vector left, double right) => new(left.X * right, left.Y * right);

    /// <summary>The way turned by an angle of which cosine and sine are given.</summary>
    public Vector Turned(double cosine, double sine) => new((X * cosine) - (Y * sine), (X * sine) + (Y * cosine));
}
