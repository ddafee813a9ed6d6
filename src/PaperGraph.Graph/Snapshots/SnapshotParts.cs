using PaperGraph.Graph.Columns;

namespace PaperGraph.Graph.Snapshots;

/// <summary>The arrays of a snapshot, numbered as it wants them.</summary>
internal sealed record SnapshotParts
{
    public required string[] Ids { get; init; }

    public required Dictionary<string, int> NodesById { get; init; }

    public required Dictionary<string, int[]> Namesakes { get; init; }

    public required long[] StoredNodes { get; init; }

    public required string[] LabelNames { get; init; }

    public required LabelIndex Labels { get; init; }

    public required PropertyTable NodeProperties { get; init; }

    public required string[] TypeNames { get; init; }

    public required int[] Types { get; init; }

    public required int[] Starts { get; init; }

    public required int[] Ends { get; init; }

    public required long[] StoredRelationships { get; init; }

    public required PropertyTable RelationshipProperties { get; init; }
}
