using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Transactions;

/// <summary>What a batch deletes: relationships by key, then nodes on which nothing hangs that a person made, with what else hangs on them.</summary>
internal sealed class BatchDeletions
{
    private readonly GraphSnapshot _graph;
    private readonly HashSet<int> _relationships = [];
    private readonly HashSet<int> _nodes = [];

    public BatchDeletions(GraphSnapshot graph, GraphBatch batch)
    {
        _graph = graph;
        foreach (var key in batch.DeletedRelationships)
            _relationships.UnionWith(RelationshipFinder.FindBuilt(graph, key));
        foreach (var id in batch.DeletedNodes)
        {
            if (graph.TryFindNode(id, out var node) && !HasAPersons(graph.Outgoing(node)) && !HasAPersons(graph.Incoming(node)))
                Delete(node);
        }
    }

    public IReadOnlyList<int> Relationships => [.. _relationships];

    public IReadOnlyList<int> Nodes => [.. _nodes];

    public bool HasRelationship(int relationship) => _relationships.Contains(relationship);

    public bool HasNode(int node) => _nodes.Contains(node);

    private bool HasAPersons(ReadOnlySpan<int> relationships)
    {
        foreach (var relationship in relationships)
        {
            if (!_relationships.Contains(relationship) && !RelationshipFinder.IsBuilt(_graph, relationship))
                return true;
        }

        return false;
    }

    private void Delete(int node)
    {
        _nodes.Add(node);
        foreach (var relationship in _graph.Outgoing(node))
            _relationships.Add(relationship);
        foreach (var relationship in _graph.Incoming(node))
            _relationships.Add(relationship);
    }
}
