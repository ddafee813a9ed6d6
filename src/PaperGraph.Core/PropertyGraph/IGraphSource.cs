namespace PaperGraph.Core.PropertyGraph;

/// <summary>A graph that can be read from end to end: what exports and copies are made from.</summary>
public interface IGraphSource
{
    /// <summary>Counts and property types of the part that passes the filter.</summary>
    ValueTask<GraphDescription> DescribeAsync(GraphFilter filter, CancellationToken cancellationToken = default);

    /// <summary>The nodes that pass, in ordinal order of their ids.</summary>
    IAsyncEnumerable<GraphNode> NodesAsync(GraphFilter filter, CancellationToken cancellationToken = default);

    /// <summary>The relationships that pass, in the order of <see cref="RelationshipKey"/>.</summary>
    IAsyncEnumerable<GraphRelationship> RelationshipsAsync(GraphFilter filter, CancellationToken cancellationToken = default);
}
