namespace PaperGraph.Export.Svg;

/// <summary>Brings coordinates into a range and thins out where they crowd.</summary>
internal static class Spreading
{
    // Between the places that the layout found (0) and even steps in their order (1).
    private const double Evenness = 0.5;

    /// <summary>Each coordinate's place from <paramref name="start"/> to <paramref name="end"/>; their order stays. Where all are equal, the middle.</summary>
    public static double[] Spread(double[] coordinates, double start, double end)
    {
        var places = new double[coordinates.Length];
        if (places.Length == 0)
            return places;
        var (least, range) = (coordinates.Min(), coordinates.Max() - coordinates.Min());
        int[] order = [.. Enumerable.Range(0, places.Length).OrderBy(i => coordinates[i])];
        for (var rank = 0; rank < order.Length; rank++)
        {
            var i = order[rank];
            var share = range < 1e-9 ? 0.5 : ((1 - Evenness) * (coordinates[i] - least) / range) + (Evenness * rank / (order.Length - 1));
            places[i] = start + (share * (end - start));
        }

        return places;
    }
}
