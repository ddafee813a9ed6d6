using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Bench.Cypher;

/// <summary>A seeded random graph in which every node has the same number of outgoing relationships, whatever the size.</summary>
/// <param name="nodes">How many nodes.</param>
internal sealed class RegularGraph(int nodes) : IGraphSource
{
    private const int Degree = 8;
    private static readonly ImmutableArray<string> Labels = ["Node"];

    /// <summary>How many nodes.</summary>
    public int Nodes => nodes;

    /// <summary>The key of a node.</summary>
    public static string Key(int node) => string.Create(CultureInfo.InvariantCulture, $"n{node:00000000}");

    public ValueTask<GraphDescription> DescribeAsync(GraphFilter filter, CancellationToken cancellationToken = default) => new(new GraphDescription
    {
        Labels = new Dictionary<string, long> { ["Node"] = nodes },
        Types = new Dictionary<string, long> { ["LINK"] = (long)nodes * Degree },
        NodeProperties = new Dictionary<string, PropertyType> { ["key"] = PropertyType.String },
        RelationshipProperties = new Dictionary<string, PropertyType>(),
    });

    public async IAsyncEnumerable<GraphNode> NodesAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        for (var node = 0; node < nodes; node++)
            yield return new(Key(node), Labels, PropertyMap.Of(("key", Value.Of(Key(node)))));
    }

    public async IAsyncEnumerable<GraphRelationship> RelationshipsAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        var random = new Random(7);
        for (var node = 0; node < nodes; node++)
        {
            for (var i = 0; i < Degree; i++)
                yield return new("LINK", Key(node), Key(random.Next(nodes)), PropertyMap.Empty);
        }
    }
}
