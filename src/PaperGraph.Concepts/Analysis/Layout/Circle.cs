namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>A circle in the plane.</summary>
internal readonly record struct Circle(Vector Center, double Radius)
{
    /// <summary>A circle around circles, at most a hundredth larger than the smallest one.</summary>
    /// <remarks>Bădoiu, Clarkson: Smaller core-sets for balls (2003): steps towards what lies farthest, each shorter than the one before.</remarks>
    public static Circle Around(ReadOnlySpan<Circle> circles)
    {
        const int Steps = 100;
        if (circles.IsEmpty)
            return default;
        var center = circles[0].Center;
        for (var step = 1; step <= Steps; step++)
        {
            var (farthest, reach) = Farthest(circles, center);
            var way = farthest.Center - center;
            var length = way.Length;
            // To the far side of the farthest circle.
            center += length > 0 ? way * (reach / length / (step + 1)) : default;
        }

        return new(center, Farthest(circles, center).Reach);
    }

    private static (Circle Farthest, double Reach) Farthest(ReadOnlySpan<Circle> circles, Vector center)
    {
        var (farthest, most) = (circles[0], -1.0);
        foreach (var circle in circles)
        {
            var reach = (circle.Center - center).Length + circle.Radius;
            if (reach > most)
                (farthest, most) = (circle, reach);
        }

        return (farthest, most);
    }
}
