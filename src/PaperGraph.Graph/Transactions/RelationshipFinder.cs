using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Transactions;

/// <summary>Finds relationships by what identifies them.</summary>
internal static class RelationshipFinder
{
    /// <summary>Every relationship with a key: one for a type of the schema, perhaps several parallel ones for a foreign type.</summary>
    public static List<int> FindAll(GraphSnapshot graph, RelationshipKey key)
    {
        var found = new List<int>();
        if (!graph.TryGetType(key.Type, out var type) || !graph.TryFindNode(key.From, out var start) || !graph.TryFindNode(key.To, out var end))
            return found;
        var isKeyed = GraphSchema.KeyOf(key.Type).Count > 0;
        foreach (var relationship in Between(graph, start, type, end))
        {
            if (!isKeyed || graph.Relationship(relationship, includeComputed: false).Key == key)
                found.Add(relationship);
        }

        return found;
    }

    private static ReadOnlySpan<int> Between(GraphSnapshot graph, int start, int type, int end)
    {
        var all = graph.Outgoing(start, type);
        var from = LowerBound(graph, all, end);
        return all[from..(from + LowerBound(graph, all[from..], end + 1))];
    }

    private static int LowerBound(GraphSnapshot graph, ReadOnlySpan<int> relationships, int end)
    {
        int low = 0, high = relationships.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (graph.EndNode(relationships[middle]) < end)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
