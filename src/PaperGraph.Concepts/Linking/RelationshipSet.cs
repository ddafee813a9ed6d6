using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>Relationships between the numbers of a <see cref="NodeSet"/>, sorted by integers instead of strings.</summary>
internal sealed class RelationshipSet
{
    private const int NodeBits = 29;
    private const int TypeBits = 4;
    private static readonly string[] Types = [.. RelationshipTypes.All.Order(StringComparer.Ordinal)];

    private readonly List<Row> _rows = [];

    public void Add(string type, int from, int to, PropertyMap properties) =>
        _rows.Add(new(Array.BinarySearch(Types, type, StringComparer.Ordinal), from, to, properties));

    /// <summary>The relationships in the order of <see cref="RelationshipKey"/>.</summary>
    public GraphRelationship[] Sort(GraphNode[] nodes, int[] places)
    {
        if (nodes.Length >= 1 << NodeBits)
            throw new InvalidOperationException($"A graph of more than {1 << NodeBits} nodes cannot be settled in one piece.");
        var keys = new long[_rows.Count];
        var relationships = new GraphRelationship[_rows.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var (type, from, to, properties) = _rows[i];
            keys[i] = ((((long)places[from] << TypeBits) | (uint)type) << NodeBits) | (uint)places[to];
            relationships[i] = new(Types[type], nodes[places[from]].Id, nodes[places[to]].Id, properties);
        }

        Array.Sort(keys, relationships);
        SortParallel(keys, relationships);
        return relationships;
    }

    /// <summary>Relationships of one type between the same nodes are told apart by their properties.</summary>
    private static void SortParallel(long[] keys, GraphRelationship[] relationships)
    {
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start];)
                end++;
            if (end - start > 1)
                relationships.AsSpan(start..end).Sort((left, right) => left.Key.CompareTo(right.Key));
        }
    }

    private readonly record struct Row(int Type, int From, int To, PropertyMap Properties);
}
