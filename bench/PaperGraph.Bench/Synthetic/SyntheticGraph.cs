using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Building;
using PaperGraph.Core.Storage;
using PaperGraph.Graph;

namespace PaperGraph.Bench.Synthetic;

/// <summary>The graph of records, in the forms that the benchmarks want.</summary>
internal static class SyntheticGraph
{
    public static async Task<SettledGraph> SettleAsync(PaperRecord[] records) =>
        await new GraphSettler().SettleAsync(records.ToAsyncEnumerable(), []);

    public static async Task<GraphSnapshot> SnapshotAsync(PaperRecord[] records)
    {
        var settled = await SettleAsync(records);
        var builder = new GraphSnapshotBuilder();
        foreach (var node in settled.Nodes)
            builder.AddNode(node);
        foreach (var relationship in settled.Relationships)
            builder.AddRelationship(relationship);
        return builder.Build();
    }

    public static async Task<StoreCommit> CommitAsync(PaperRecord[] records)
    {
        var graph = await SettleAsync(records);
        return new() { Records = records, Graph = new() { Nodes = graph.Nodes, Relationships = graph.Relationships }, Settled = true };
    }
}
