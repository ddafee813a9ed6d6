using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Transactions;

/// <summary>What a batch writes, merged with what the graph holds once the batch's deletions are done.</summary>
internal sealed class BatchWrites
{
    private readonly GraphSnapshot _graph;
    private readonly BatchDeletions _deletions;
    private readonly Dictionary<string, int> _newNodes = [];

    public BatchWrites(GraphSnapshot graph, GraphBatch batch, BatchDeletions deletions)
    {
        (_graph, _deletions) = (graph, deletions);
        Nodes = WithoutRepeats(batch.Nodes, node => node.Id, string.CompareOrdinal).ConvertAll(Change);
        for (var i = 0; i < Nodes.Count; i++)
        {
            if (Nodes[i].Existing < 0)
                _newNodes.Add(Nodes[i].Node.Id, i);
        }

        Relationships = WithoutRepeats(batch.Relationships, relationship => relationship.Key, (left, right) => left.CompareTo(right)).ConvertAll(Change);
    }

    public List<NodeChange> Nodes { get; }

    public List<RelationshipChange> Relationships { get; }

    private NodeChange Change(GraphNode node) =>
        _graph.TryFindNode(node.Id, out var existing) && !_deletions.HasNode(existing)
            ? new(existing, ElementMerge.Merge(_graph.Node(existing, includeComputed: false), node))
            : new(-1, node);

    private RelationshipChange Change(GraphRelationship relationship)
    {
        var (start, end) = (Find(relationship.From, relationship), Find(relationship.To, relationship));
        var existing = start < 0 || end < 0 ? -1 : FindExisting(relationship);
        var merged = existing < 0 ? relationship : ElementMerge.Merge(_graph.Relationship(existing, includeComputed: false), relationship);
        return new(existing, start, end, merged);
    }

    private int FindExisting(GraphRelationship relationship)
    {
        foreach (var candidate in RelationshipFinder.FindBuilt(_graph, relationship.Key))
        {
            if (!_deletions.HasRelationship(candidate))
                return candidate;
        }

        return -1;
    }

    private int Find(string id, GraphRelationship relationship)
    {
        if (_graph.TryFindNode(id, out var node) && !_deletions.HasNode(node))
            return node;
        return _newNodes.TryGetValue(id, out var place) ? ~place
            : throw new ArgumentException($"The relationship {relationship.From} -{relationship.Type}-> {relationship.To} names a node that is not there: {id}");
    }

    // Builds give their elements in order without repeats; then nothing needs to be remembered.
    private static List<T> WithoutRepeats<T, TKey>(IReadOnlyList<T> elements, Func<T, TKey> keyOf, Comparison<TKey> order)
        where TKey : notnull
    {
        var ascending = true;
        for (var i = 1; i < elements.Count && ascending; i++)
            ascending = order(keyOf(elements[i - 1]), keyOf(elements[i])) < 0;
        if (ascending)
            return [.. elements];
        var last = new OrderedDictionary<TKey, T>();
        foreach (var element in elements)
            last[keyOf(element)] = element;
        return [.. last.Values];
    }
}
