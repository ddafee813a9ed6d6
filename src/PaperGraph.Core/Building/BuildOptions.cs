namespace PaperGraph.Core.Building;

/// <summary>How a build goes about its work.</summary>
public sealed record BuildOptions
{
    /// <summary>Papers to a transaction.</summary>
    /// <value>1,000 unless set.</value>
    public int BatchSize { get; init; } = 1_000;

    /// <summary>How many records may be rejected before the build counts as failed.</summary>
    /// <value>One percent, at least ten.</value>
    public RejectLimit MaxRejects { get; init; } = RejectLimit.Default;

    /// <summary>What is taken for papers whose record lacks it.</summary>
    public PaperDefaults Defaults { get; init; } = new();
}
