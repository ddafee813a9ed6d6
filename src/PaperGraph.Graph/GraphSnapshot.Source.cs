using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Snapshots;

namespace PaperGraph.Graph;

public sealed partial class GraphSnapshot : IGraphSource
{
    /// <inheritdoc/>
    public ValueTask<GraphDescription> DescribeAsync(GraphFilter filter, CancellationToken cancellationToken = default) =>
        new(SnapshotDescriber.Describe(this, new SnapshotFilter(this, filter), cancellationToken));

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> NodesAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        var wanted = new SnapshotFilter(this, filter);
        for (var node = 0; node < NodeCount; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (wanted.TakesNode(node))
                yield return Node(node, filter.IncludeComputed);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphRelationship> RelationshipsAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        var wanted = new SnapshotFilter(this, filter);
        for (var relationship = 0; relationship < RelationshipCount; relationship++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (wanted.TakesRelationship(relationship))
                yield return Relationship(relationship, filter.IncludeComputed);
        }
    }

    /// <summary>A node as it travels between rooms.</summary>
    public GraphNode Node(int node, bool includeComputed = true)
    {
        var labels = ImmutableArray.CreateBuilder<string>(Labels(node).Length);
        foreach (var label in Labels(node))
            labels.Add(_labelNames[label]);
        return new(_ids[node], labels.MoveToImmutable(), NodeProperties(node, includeComputed));
    }

    /// <summary>A relationship as it travels between rooms.</summary>
    public GraphRelationship Relationship(int relationship, bool includeComputed = true) => new(
        _typeNames[_types[relationship]], _ids[_starts[relationship]], _ids[_ends[relationship]],
        RelationshipProperties(relationship, includeComputed));
}
