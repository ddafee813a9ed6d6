namespace PaperGraph.Core.Transfer;

/// <summary>What a transfer does with papers or decisions. Each of either store is counted once.</summary>
public sealed record TransferCount
{
    /// <summary>Those that the destination did not have.</summary>
    public long Added { get; init; }

    /// <summary>Those that the destination had in another form.</summary>
    public long Changed { get; init; }

    /// <summary>Those that are equal on both sides.</summary>
    public long Unchanged { get; init; }

    /// <summary>Those that only the destination had and that were taken out.</summary>
    public long Removed { get; init; }

    /// <summary>Those that only the destination has and that stay.</summary>
    public long OnlyThere { get; init; }

    /// <summary>Those that the destination has in a later form, which stays. Only decisions have a time.</summary>
    public long NewerThere { get; init; }
}
