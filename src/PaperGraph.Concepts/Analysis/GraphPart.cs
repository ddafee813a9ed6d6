using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>A part of a graph that is to be written somewhere.</summary>
/// <param name="Graph">Where to read it from.</param>
/// <param name="Ids">Ids of its nodes; null for all.</param>
public sealed record GraphPart(IGraphSource Graph, IReadOnlySet<string>? Ids)
{
    /// <summary>What lies around a node, or what is left from a least confidence on: concepts that no paper names so surely go.</summary>
    /// <param name="graph">The graph; one that is not in memory is read into it, unless all of it is wanted.</param>
    /// <param name="around">The id of the node; null for the whole graph.</param>
    /// <param name="depth">How many steps around it.</param>
    /// <param name="minConfidence">The least confidence, 0 to 1.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async ValueTask<GraphPart> ChooseAsync(IGraphSource graph, string? around, int depth, double minConfidence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (around is null && minConfidence == 0)
            return new(graph, null);
        var snapshot = await GraphSnapshots.ReadAsync(graph, cancellationToken).ConfigureAwait(false);
        var nodes = around is not null && snapshot.TryFindNode(around, out var node) ? Surroundings.Within(snapshot, node, depth, minConfidence)
            : minConfidence > 0 ? Surroundings.Left(snapshot, minConfidence)
            : null;
        return new(snapshot, nodes?.Select(snapshot.NodeId).ToHashSet());
    }
}
