namespace PaperGraph.Core.Transfer;

/// <summary>How one store is brought into another.</summary>
public sealed record TransferOptions
{
    /// <summary>Whether only to say what would change.</summary>
    public bool DryRun { get; init; }

    /// <summary>
    /// Whether papers and decisions that only the destination has go, so that it becomes a copy of the source. Else they stay, and the
    /// destination's graph is that of both stores' papers.
    /// </summary>
    public bool Mirror { get; init; }

    /// <summary>Papers to a transaction.</summary>
    /// <value>1,000 unless set.</value>
    public int BatchSize { get; init; } = 1_000;
}
