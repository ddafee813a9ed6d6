using PaperGraph.Core.Building;

namespace PaperGraph.Core.Transfer;

/// <summary>What a transfer did, or, of a dry run, would do.</summary>
public sealed record TransferReport
{
    /// <summary>Where it came from.</summary>
    public required string Source { get; init; }

    /// <summary>Where it went.</summary>
    public required string Destination { get; init; }

    /// <summary>The papers.</summary>
    public required TransferCount Papers { get; init; }

    /// <summary>What people decided.</summary>
    public required TransferCount Decisions { get; init; }

    /// <summary>Redirects that the destination did not have.</summary>
    public long Redirects { get; init; }

    /// <summary>What changes in the destination's graph.</summary>
    public GraphDifference Graph { get; init; } = GraphDifference.None;

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }
}
