using PaperGraph.Graph;
using QuikGraph;

namespace PaperGraph.Adapters;

/// <summary>Shows a <see cref="GraphSnapshot"/> to QuikGraph.</summary>
public static class QuikGraphExtensions
{
    /// <summary>
    /// A graph of QuikGraph with the nodes' numbers as vertices, nodes without relationships among them, and one edge for
    /// each relationship, parallel ones among them. It is a copy: whoever changes it changes nothing in the snapshot.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Numbers hold for this snapshot alone: <see cref="GraphSnapshot.NodeId"/> leads to the ids that last, and
    /// <see cref="GraphSnapshot.TypeOf"/> and <see cref="GraphSnapshot.RelationshipProperty"/> from
    /// <see cref="SnapshotEdge.Relationship"/> to types and properties.
    /// </para>
    /// <para>
    /// <c>CO_OCCURS</c> and <c>COMPARED_WITH</c> have no direction in meaning, but an edge has: from the smaller id to the larger. Where directions
    /// do not matter, wrap the graph in an <see cref="UndirectedBidirectionalGraph{TVertex,TEdge}"/>.
    /// </para>
    /// <para>
    /// Of QuikGraph 2.5.0: a vertex that no path reaches has the distance <see cref="double.MaxValue"/>, not infinity;
    /// components are numbered in no order to rely on; PageRank sums to the number of vertices, not to 1, loses the rank of
    /// vertices that point nowhere, and takes time by the square of a degree.
    /// </para>
    /// </remarks>
    /// <param name="graph">The snapshot.</param>
    /// <param name="types">The types of relationships that become edges, such as <c>CITES</c>; null for all. All nodes are vertices either way.</param>
    public static BidirectionalGraph<int, SnapshotEdge> ToQuikGraph(this GraphSnapshot graph, IReadOnlyCollection<string>? types = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        bool[] wanted = [.. graph.TypeNames.Select(type => types?.Contains(type, StringComparer.Ordinal) != false)];
        var result = new BidirectionalGraph<int, SnapshotEdge>(allowParallelEdges: true, graph.NodeCount);
        for (var node = 0; node < graph.NodeCount; node++)
            result.AddVertex(node);
        for (var relationship = 0; relationship < graph.RelationshipCount; relationship++)
        {
            if (wanted[graph.TypeOf(relationship)])
                result.AddEdge(new(graph.StartNode(relationship), graph.EndNode(relationship), relationship));
        }

        return result;
    }
}
