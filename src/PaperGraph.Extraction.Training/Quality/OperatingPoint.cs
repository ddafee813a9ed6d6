namespace PaperGraph.Extraction.Training.Quality;

/// <summary>A least confidence that has a name.</summary>
internal sealed record OperatingPoint(string Name, double Confidence)
{
    public static OperatingPoint Balanced { get; } = new("balanced", 0.35);

    public static IReadOnlyList<OperatingPoint> All { get; } = [new("precise", 0.70), Balanced, new("complete", 0.15)];
}
