using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Transactions;

/// <summary>Finds relationships by what identifies them.</summary>
internal static class RelationshipFinder
{
    /// <summary>The relationships with a key that a build wrote; all of them where it wrote none.</summary>
    public static List<int> FindBuilt(GraphSnapshot graph, RelationshipKey key)
    {
        var found = FindAll(graph, key);
        if (found.Count > 1 && found.Exists(relationship => IsBuilt(graph, relationship)))
            found.RemoveAll(relationship => !IsBuilt(graph, relationship));
        return found;
    }

    /// <summary>Whether a build wrote a relationship.</summary>
    public static bool IsBuilt(GraphSnapshot graph, int relationship) =>
        GraphSchema.IsOurs(graph.TypeNames[graph.TypeOf(relationship)]) && BuiltElements.IsBuilt(graph.Relationship(relationship, includeComputed: false));

    /// <summary>Every relationship with a key: perhaps several parallel ones, where a person made some.</summary>
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
