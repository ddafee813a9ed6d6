using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Storage;

/// <summary>One transaction of a store: all of it happens or none.</summary>
public sealed record StoreCommit
{
    /// <summary>Paper records to write, replacing those of the same ids.</summary>
    public IReadOnlyList<PaperRecord> Records { get; init; } = [];

    /// <summary>Ids of papers whose records go.</summary>
    public IReadOnlyList<string> DeletedRecords { get; init; } = [];

    /// <summary>Decisions to write, replacing those of the same ids.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Ids of decisions that go.</summary>
    public IReadOnlyList<string> DeletedDecisions { get; init; } = [];

    /// <summary>What changes in the graph.</summary>
    public GraphBatch Graph { get; init; } = GraphBatch.Empty;

    /// <summary>
    /// Whether the graph agrees with the records and decisions after this commit. A commit of these alone leaves it false, so that a
    /// build that was cut off settles the next time.
    /// </summary>
    public bool Settled { get; init; }

    /// <summary>Whether it changes what a graph is made of: records or decisions.</summary>
    public bool Unsettles => Records.Count + DeletedRecords.Count + Decisions.Count + DeletedDecisions.Count > 0;
}
