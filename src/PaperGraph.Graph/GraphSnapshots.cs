using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph;

/// <summary>Snapshots of graphs that other stores keep.</summary>
public static class GraphSnapshots
{
    /// <summary>The graph in memory: itself where it is a snapshot already, else all that it holds, read once from end to end.</summary>
    public static async ValueTask<GraphSnapshot> ReadAsync(IGraphSource graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph is GraphSnapshot snapshot)
            return snapshot;
        var builder = new GraphSnapshotBuilder();
        await foreach (var node in graph.NodesAsync(GraphFilter.All, cancellationToken).ConfigureAwait(false))
            builder.AddNode(node);
        await foreach (var relationship in graph.RelationshipsAsync(GraphFilter.All, cancellationToken).ConfigureAwait(false))
            builder.AddRelationship(relationship);
        return builder.Build();
    }
}
