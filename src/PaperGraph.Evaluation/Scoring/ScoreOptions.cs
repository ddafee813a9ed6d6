namespace PaperGraph.Evaluation.Scoring;

/// <summary>What is compared.</summary>
public sealed record ScoreOptions
{
    /// <summary>Leaves gold entities aside that are only mentioned; a prediction that hits one is then neither right nor wrong.</summary>
    public bool CoreOnly { get; init; }

    /// <summary>Leaves papers aside for which nothing was predicted, instead of counting their entities as missed.</summary>
    public bool PredictedPapersOnly { get; init; }
}
