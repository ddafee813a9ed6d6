namespace PaperGraph.Concepts.Analysis;

/// <summary>Moves circles apart until none overlap.</summary>
internal static class CircleSpreading
{
    private const int MaxPasses = 200;

    public static void Spread(LayoutPoint[] points, IReadOnlyList<double> radii, double gap)
    {
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            if (!PushApart(points, radii, gap))
                return;
        }

        Enlarge(points, radii, gap);
    }

    private static bool PushApart(LayoutPoint[] points, IReadOnlyList<double> radii, double gap)
    {
        var moved = false;
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = i + 1; j < points.Length; j++)
            {
                var between = points[j] - points[i];
                var wanted = radii[i] + radii[j] + gap;
                if (between.LengthSquared >= wanted * wanted)
                    continue;
                var length = Math.Sqrt(between.LengthSquared);
                var direction = length > 1e-9 ? between * (1 / length) : new LayoutPoint(1, 0);

                // A little more than is missing, or rounding would leave the two touching for ever.
                var push = direction * (((wanted - length) / 2) + (wanted * 1e-3));
                (points[i], points[j]) = (points[i] - push, points[j] + push);
                moved = true;
            }
        }

        return moved;
    }

    /// <summary>What pushing could not undo in a crowd, a larger sheet does.</summary>
    private static void Enlarge(LayoutPoint[] points, IReadOnlyList<double> radii, double gap)
    {
        var factor = 1.0;
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = i + 1; j < points.Length; j++)
                factor = Math.Max(factor, (radii[i] + radii[j] + gap) / Math.Max(Math.Sqrt((points[j] - points[i]).LengthSquared), 1e-6));
        }

        for (var i = 0; i < points.Length; i++)
            points[i] *= factor;
    }
}
