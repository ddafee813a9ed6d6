namespace PaperGraph.Extraction.Training.Regression;

/// <summary>How a regression is fitted.</summary>
internal sealed record RegressionOptions
{
    /// <summary>How often all examples are seen.</summary>
    public int Passes { get; init; } = 10;

    /// <summary>The first step's size.</summary>
    public double LearningRate { get; init; } = 0.08;

    /// <summary>How strongly weights are drawn to zero, whenever their evidence is seen.</summary>
    public double L2 { get; init; } = 1e-3;

    /// <summary>Decides in which order examples are seen.</summary>
    public int Seed { get; init; } = 1;
}
